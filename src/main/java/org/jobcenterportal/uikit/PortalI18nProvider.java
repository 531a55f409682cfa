package org.jobcenterportal.uikit;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gives the screens the words of {@link Texts}. */
@Component
public class PortalI18nProvider implements I18NProvider {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;

    PortalI18nProvider(Texts texts) {
        this.texts = texts;
    }

    /** The provider of tests that show components without Spring. A missing text is an error there. */
    public static PortalI18nProvider strict() {
        return new PortalI18nProvider(new Texts(true));
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Stream.of(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return texts.text(locale == null ? Language.GERMAN.locale() : locale, key, arguments);
    }
}
