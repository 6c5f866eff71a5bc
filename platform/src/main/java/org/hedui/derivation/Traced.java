package org.hedui.derivation;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.ObjectIdGenerators;
import java.util.List;

/**
 * A value and how it came about. Case page and report print this tree, so no number can lose its reasons.
 *
 * @param step     what it is, in the pack's words, as 月工资
 * @param scope    whose and when, as {@code M1 2025-03}; empty for the household
 * @param value    exact; a {@link java.math.BigDecimal}, {@link org.hedui.kernel.Money}, text, boolean, date or list
 * @param sentence the step in Chinese with its numbers in, as 月工资 = 公积金月缴存额 144.00 ÷ 缴交率 8% = 1800.00
 * @param basis    the provision or the mark "default of ours", and for a record its place in the delivery
 * @param because  what it was made of; empty for what was given
 */
@JsonIdentityInfo(generator = ObjectIdGenerators.IntSequenceGenerator.class, property = "node")
public record Traced<T>(
        Kind kind, String step, String scope, T value, String sentence, String basis, List<Traced<?>> because) {
    /** Where a value comes from. */
    public enum Kind {
        FORMULA("公式"),
        PARAMETER("参数"),
        RECORD("部门记录"),
        FACT("家庭情况"),
        DECLARED("申报");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    public Traced {
        because = List.copyOf(because);
    }

    /** The same step with its value as another type. */
    public <U> Traced<U> with(U other) {
        return new Traced<>(kind, step, scope, other, sentence, basis, because);
    }
}
