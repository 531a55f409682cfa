package org.jobcenterportal.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.measures.MeasureEdition;
import org.jobcenterportal.measures.MeasureHistory;
import org.jobcenterportal.measures.MeasureText;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/** F10: staff see who changed what in an offer, and when: each edition with what was different before it. */
@Route(value = MeasureLinks.EDITIONS, layout = StaffLayout.class)
@RolesAllowed({
    Roles.MEASURE_MANAGEMENT,
    Roles.COUNSELLOR,
    Roles.CASE_MANAGER,
    Roles.EQUALITY_OFFICER,
    Roles.TEAM_LEAD,
    Roles.STEERING
})
class EditionsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Catalogue catalogue;
    private final MeasureHistory history;

    EditionsView(Catalogue catalogue, MeasureHistory history) {
        this.catalogue = catalogue;
        this.history = history;
        getContent().addClassNames("stack", "staff-offers");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var measure = MeasureLinks.key(event.getRouteParameters())
                .flatMap(catalogue::byKey)
                .filter(one -> history.isSeen(one.status()))
                .orElseThrow(NotFoundException::new);
        show(measure, history.editions(measure.id()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("measures.editions.title");
    }

    private void show(MeasureDetails measure, List<MeasureEdition> editions) {
        getContent().removeAll();
        getContent()
                .add(new PageHeader(getPageTitle())
                        .lead(measure.name(getLocale()))
                        .actions(new LinkButton(
                                getTranslation("measures.editions.back"),
                                IconName.BACK,
                                MeasureLinks.measure(measure.key()))));
        for (var index = 0; index < editions.size(); index++) {
            getContent()
                    .add(edition(editions.get(index), index + 1 < editions.size() ? editions.get(index + 1) : null));
        }
    }

    private Component edition(MeasureEdition edition, @Nullable MeasureEdition before) {
        var by = edition.editedBy();
        var section = new Section(new H2(
                by == null
                        ? getTranslation("measures.editions.programme", edition.editedAt())
                        : getTranslation("measures.editions.by", edition.editedAt(), by)));
        section.addClassNames("card", "stack");
        if (before == null) {
            section.add(new Paragraph(getTranslation("measures.editions.first")));
            return section;
        }
        var was = MeasureWords.features(this, before.written());
        var is = MeasureWords.features(this, edition.written());
        if (!was.equals(is)) {
            section.add(change(getTranslation("measures.write.features"), was, is));
        }
        for (var language : Language.values()) {
            changes(
                            language,
                            before.written().texts().get(language),
                            edition.written().texts().get(language))
                    .forEach(section::add);
        }
        return section;
    }

    private Stream<Component> changes(Language language, @Nullable MeasureText was, @Nullable MeasureText is) {
        var before = parts(was);
        var after = parts(is);
        return Stream.of(0, 1, 2, 3, 4)
                .filter(part -> !before.get(part).equals(after.get(part)))
                .map(part -> change(
                        getTranslation("measures.editions.part", language.ownName(), label(part)),
                        before.get(part),
                        after.get(part)));
    }

    private static List<String> parts(@Nullable MeasureText text) {
        return text == null
                ? List.of("", "", "", "", "")
                : List.of(text.name(), text.summary(), text.forWhom(), text.goal(), text.content());
    }

    private String label(int part) {
        return getTranslation("measures.text."
                + List.of("name", "summary", "for-whom", "goal", "content").get(part));
    }

    private Component change(String what, String was, String is) {
        var none = getTranslation("measures.editions.nothing");
        var change = new Article(
                new H3(what),
                new Paragraph(getTranslation("measures.editions.was", was.isEmpty() ? none : was)),
                new Paragraph(getTranslation("measures.editions.is", is.isEmpty() ? none : is)));
        change.addClassNames("stack", "close");
        return change;
    }
}
