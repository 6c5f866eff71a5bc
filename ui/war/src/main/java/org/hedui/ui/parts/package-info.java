/** The parts pages are made of, in one visual language: headers, panels, chips, steps, values that are hidden until asked for. */
@NullMarked
package org.hedui.ui.parts;

import org.jspecify.annotations.NullMarked;
