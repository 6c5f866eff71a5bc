/** The demonstration: a synthetic province with people who hold its offices. Nothing in it is real. */
@NullMarked
package org.hedui.cli.demo;

import org.jspecify.annotations.NullMarked;
