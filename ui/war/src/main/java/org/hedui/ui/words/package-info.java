/** Every text that a person reads, by key. A language is a file beside it and a constant of {@link org.hedui.ui.words.Language}. */
@NullMarked
package org.hedui.ui.words;

import org.jspecify.annotations.NullMarked;
