package org.hedui.ui.words;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.cdi.annotation.VaadinServiceScoped;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;

/**
 * What an open page says once its session is over: a sentence over the page, and the way to log in again. Never a
 * stack trace, and nothing typed is silently thrown away before it was read.
 */
@VaadinServiceEnabled
@VaadinServiceScoped
public class SessionMessages implements SystemMessagesProvider {
    private static final long serialVersionUID = 1L;

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo request) {
        CustomizedSystemMessages words = new CustomizedSystemMessages();
        words.setSessionExpiredNotificationEnabled(true);
        words.setSessionExpiredCaption(Words.say("page.session-ended.title"));
        words.setSessionExpiredMessage(Words.say("page.session-ended.click"));
        words.setSessionExpiredURL("/");
        words.setInternalErrorCaption(Words.say("page.500.title"));
        words.setInternalErrorMessage(Words.say("page.reload"));
        words.setCookiesDisabledCaption(Words.say("page.cookies.title"));
        words.setCookiesDisabledMessage(Words.say("page.cookies.sentence"));
        return words;
    }
}
