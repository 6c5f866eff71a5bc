package org.hedui.derivation;

import org.hedui.kernel.Money;

/** One kind of income as counted for the whole household, in yuan a year. */
public record IncomeLine(String element, String name, Traced<Money> annual) {}
