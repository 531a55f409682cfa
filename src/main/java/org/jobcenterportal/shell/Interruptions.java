package org.jobcenterportal.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import java.util.Locale;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.Texts;

/** What the browser says by itself when the session or the connection to the page is gone. */
class Interruptions implements SystemMessagesProvider {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;

    Interruptions(Texts texts) {
        this.texts = texts;
    }

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        var locale = info.getLocale() == null ? Language.GERMAN.locale() : info.getLocale();
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredURL(SessionEnded.AWAY_LINK);
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(text(locale, "shell.failure.title"));
        messages.setInternalErrorMessage(text(locale, "shell.failure.reload"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(text(locale, "shell.cookies.title"));
        messages.setCookiesDisabledMessage(text(locale, "shell.cookies.text"));
        return messages;
    }

    private String text(Locale locale, String key) {
        return texts.text(locale, key);
    }
}
