package org.hedui.policy;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.kie.dmn.feel.lang.FEELProfile;
import org.kie.dmn.feel.runtime.FEELFunction;
import org.kie.dmn.feel.runtime.functions.BaseFEELFunction;
import org.kie.dmn.feel.runtime.functions.FEELFnResult;
import org.kie.dmn.feel.runtime.functions.ParameterName;

/** Functions with Chinese names for lists that may be empty, where FEEL's own give null: the sum of nothing is 0 here. */
final class FeelFunctions implements FEELProfile {
    @Override
    public List<FEELFunction> getFEELFunctions() {
        return List.of(new Sum(), new Highest(), new Lowest());
    }

    /** 合计: the sum, 0 of nothing. */
    public static final class Sum extends BaseFEELFunction {
        public Sum() {
            super("合计");
        }

        public FEELFnResult<BigDecimal> invoke(@ParameterName("list") List<?> list) {
            return FEELFnResult.ofResult(numbers(list).stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    /** 最高: the greatest, 0 of nothing. */
    public static final class Highest extends BaseFEELFunction {
        public Highest() {
            super("最高");
        }

        public FEELFnResult<BigDecimal> invoke(@ParameterName("list") List<?> list) {
            return FEELFnResult.ofResult(
                    numbers(list).stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO));
        }
    }

    /** 最低: the least, 0 of nothing. */
    public static final class Lowest extends BaseFEELFunction {
        public Lowest() {
            super("最低");
        }

        public FEELFnResult<BigDecimal> invoke(@ParameterName("list") List<?> list) {
            return FEELFnResult.ofResult(
                    numbers(list).stream().min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO));
        }
    }

    private static List<BigDecimal> numbers(List<?> list) {
        return list.stream()
                .map(item -> (BigDecimal) Objects.requireNonNull(item, "a list of numbers has no gaps"))
                .toList();
    }
}
