package org.hedui.derivation;

import java.math.BigDecimal;

/** One kind of asset as derived: what, how much, in which unit (元, 辆, 套, 平方米, 户). */
public record AssetLine(String id, String name, Traced<BigDecimal> amount, String unit) {}
