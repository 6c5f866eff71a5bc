/** Every text that a person reads, by key. Chinese now; another language is one more file beside it. */
@NullMarked
package org.hedui.ui.words;

import org.jspecify.annotations.NullMarked;
