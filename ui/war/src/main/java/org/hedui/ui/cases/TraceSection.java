package org.hedui.ui.cases;

import com.vaadin.flow.component.html.Section;
import org.hedui.derivation.Assessment;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.parts.TraceTree;
import org.hedui.ui.words.Words;

/**
 * Every figure with its reasons, down to the department's row, the parameter and its provision. The kinds of income
 * stand below the income per head, which they make up.
 */
final class TraceSection extends Section {
    TraceSection(Assessment result) {
        Panel panel = new Panel(Words.say("trace.title")).line(Words.say("trace.line"));
        panel.with(new TraceTree(result.perHeadMonthlyIncome()));
        result.assets().forEach(asset -> panel.with(new TraceTree(asset.amount())));
        result.topUp().ifPresent(topUp -> panel.with(new TraceTree(topUp)));
        add(panel);
    }
}
