package org.jobcenterportal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouterLayout;
import java.util.Optional;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Language;
import org.jspecify.annotations.Nullable;

/** What the frames of visitors and citizens share: languages, header, content, foot, a citizen's own bar. */
abstract class PublicFrame extends Composite<Div> implements RouterLayout, AfterNavigationObserver, HasDynamicTitle {

    private final SkipLink skip = new SkipLink();
    private final LanguageLinks languageRow = LanguageLinks.row();
    private final LanguageLinks languageChips = LanguageLinks.chips();
    private final PublicHeader header;
    private final MainArea main = new MainArea();
    private final Footer footer;
    private final Optional<CitizenBar> bar;

    PublicFrame(FrameParts parts) {
        header = parts.header();
        footer = parts.footer();
        getContent().addClassName("public-frame");
        getContent().add(skip, languageRow, header, languageChips);
        uncheckedNotice().ifPresent(getContent()::add);
        getContent().add(main, footer);
        bar = parts.citizenBar();
        bar.ifPresent(one -> {
            getContent().addClassName("citizen-frame");
            getContent().add(one);
        });
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.show(content);
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        main.show(null);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var address = event.getLocation().getPathWithQueryParameters();
        skip.at(address);
        languageRow.at(address);
        languageChips.at(address);
        languageChips.setClassName("on-start", event.getLocation().getPath().isEmpty());
        footer.at(address);
        bar.ifPresent(one -> one.at(event.getLocation().getPath()));
        header.at(event.getLocation().getPath());
        main.arrive(event.getLocation().getPath());
    }

    @Override
    public String getPageTitle() {
        return main.title();
    }

    private Optional<Component> uncheckedNotice() {
        if (Language.of(getLocale()) != Language.SIMPLE_GERMAN) {
            return Optional.empty();
        }
        var words = new Paragraph(new Icon(IconName.EASY).small());
        words.add(getTranslation("shell.simple.unchecked"));
        words.addClassNames("wide", "simple-unchecked", "small");
        return Optional.of(words);
    }
}
