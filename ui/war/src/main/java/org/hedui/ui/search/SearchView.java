package org.hedui.ui.search;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hedui.policy.Scheme;
import org.hedui.search.FindAnything;
import org.hedui.search.SearchDemands;
import org.hedui.search.SearchRequest;
import org.hedui.search.StatedPurpose;
import org.hedui.ui.parts.Facts;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.parts.SearchBox;
import org.hedui.ui.parts.Sheet;
import org.hedui.ui.shell.Frame;
import org.hedui.ui.shell.PageTitle;
import org.hedui.ui.shell.WantedSearch;
import org.hedui.ui.words.Words;
import org.hedui.verification.DeclarationGuide;

/**
 * Finds anything. A search for a person asks what for; the page remembers the answer until it is left, and each search
 * is recorded with it.
 */
@CdiComponent
@Route(value = "search", layout = Frame.class)
public class SearchView extends Sheet implements AfterNavigationObserver, HasDynamicTitle {
    private static final int PAGE = 20;
    private final FindAnything search;
    private final SearchBox text = new SearchBox("search-text", this::ask);
    private final Button go = new Button(Words.say("search.button"), click -> ask(text.getValue()));
    private final Div remembered = new Div();
    private final SearchResults results;
    private Optional<StatedPurpose> purpose = Optional.empty();
    private String reason = "";

    @Inject
    public SearchView(FindAnything search, DeclarationGuide guide) {
        this.search = search;
        results = new SearchResults(
                this::turn, () -> guide.schemes().stream().collect(Collectors.toMap(Scheme::id, Scheme::name)));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setDisableOnClick(true);
        Div line = new Div(text, go);
        line.addClassName("hd-search-line");
        remembered.addClassName("hd-search-purpose");
        remembered.setVisible(false);
        add(new Panel(Words.say("search.what"), line, remembered, examples()), results);
        head(Words.say("search.title"), Words.say("search.line"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        WantedSearch.take(event.getLocationChangeEvent().getUI())
                .filter(wanted -> !wanted.isBlank())
                .ifPresent(wanted -> {
                    text.setValue(wanted);
                    ask(wanted);
                });
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of("search.title");
    }

    /** By what one can search, each with an example. */
    private static Facts examples() {
        Facts examples = new Facts()
                .add("search.by.number", Words.say("search.by.number.example"))
                .add("search.by.id", Words.say("search.by.id.example"))
                .add("search.by.tail", Words.say("search.by.tail.example"))
                .add("search.by.name", Words.say("search.by.name.example"))
                .add("search.by.pinyin", Words.say("search.by.pinyin.example"))
                .add("search.by.file", Words.say("search.by.file.example"));
        examples.addClassName("hd-search-examples");
        return examples;
    }

    /** The arrow keys walk through what was found, from the field on. */
    @Override
    protected void onAttach(AttachEvent event) {
        text.focus();
        getElement().executeJs("""
                this.addEventListener('keydown', event => {
                  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
                  const stops = [this.querySelector('#search-text'), ...this.querySelectorAll('a.hd-hit')];
                  const here = stops.findIndex(stop => stop === event.target || stop.contains(event.target));
                  const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
                  if (here < 0 || !next) return;
                  event.preventDefault();
                  next.focus();
                });""");
    }

    private void ask(String wanted) {
        go.setEnabled(true);
        guarded(() -> {
            SearchDemands demands = search.demands(wanted);
            boolean silent = demands.purpose() && purpose.isEmpty() || demands.reason() && reason.isBlank();
            if (silent) {
                new SearchDialog(demands, purpose, (stated, why) -> {
                            remember(stated, why);
                            find(wanted);
                        })
                        .open();
            } else {
                find(wanted);
            }
        });
    }

    private void find(String wanted) {
        guarded(() -> {
            SearchRequest asked = SearchRequest.first(wanted, purpose, reason, PAGE);
            results.show(search.find(asked), asked);
        });
    }

    private void turn(SearchRequest asked) {
        guarded(() -> results.update(search.find(asked), asked));
    }

    /** What is refused is said where the results would stand, and stays until the next search. */
    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException thrown) {
            results.refused(thrown);
        }
    }

    private void remember(StatedPurpose stated, String why) {
        purpose = Optional.of(stated);
        reason = why;
        NativeButton other = new NativeButton(Words.say("search.purpose.other"), click -> forget());
        other.addClassName("hd-link");
        Span words = new Span(Words.say("search.purpose.remembered", stated.choice(), stated.words()));
        remembered.removeAll();
        remembered.add(words, other);
        remembered.setVisible(true);
    }

    private void forget() {
        purpose = Optional.empty();
        reason = "";
        remembered.setVisible(false);
        text.focus();
    }
}
