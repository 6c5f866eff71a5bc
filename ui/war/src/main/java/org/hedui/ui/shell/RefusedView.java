package org.hedui.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.hedui.ui.parts.EmptyState;
import org.hedui.ui.parts.Sheet;
import org.hedui.ui.words.Incident;
import org.hedui.ui.words.Words;

/** For a page that could not be opened: the use case behind it refused, or something failed. Never a stack trace. */
@ParentLayout(Frame.class)
public class RefusedView extends Sheet implements HasErrorParameter<Exception>, HasDynamicTitle {
    private String title = "failed.title";

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Incident incident = Incident.of(parameter.getException());
        boolean refused = incident.number().isEmpty();
        title = refused ? "refused.title" : "failed.title";
        add(EmptyState.saying(Words.say(title), incident.sentence(), new Anchor("", Words.say("page.404.button"))));
        return refused ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
