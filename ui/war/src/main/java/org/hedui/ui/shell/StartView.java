package org.hedui.ui.shell;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;

@Route("")
@RouteScoped
public class StartView extends Div {
    public StartView() {
        add(new H1("核对"));
    }
}
