package org.jobcenterportal.registry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jobcenterportal.profile.ProfileDetails;
import org.jobcenterportal.profile.ProfileField;

/** For the citizen: what is recorded of the end of her school and of her residence title, and where it comes from. */
class SchoolAndTitleCard extends Composite<Section> {

    SchoolAndTitleCard(ProfileDetails profile) {
        getContent().addClassNames("card", "panel", "stack", "close");
        getContent().add(new H2(getTranslation("registry.my.stay")));
        var school = profile.content().schoolUntil();
        if (school != null) {
            line(getTranslation("registry.my.school", school.atEndOfMonth()), profile, ProfileField.SCHOOLING);
        }
        var title = profile.content().title();
        if (title != null) {
            var kind = getTranslation("enum.ResidenceKind." + title.kind());
            line(
                    title.until() == null
                            ? getTranslation("registry.my.title-kind", kind)
                            : getTranslation("registry.my.title-until", kind, title.until()),
                    profile,
                    ProfileField.RESIDENCE);
        }
        if (school == null && title == null) {
            getContent().add(new Paragraph(getTranslation("registry.my.stayNothing")));
        }
        var hint = new Paragraph(getTranslation("registry.my.stayHint"));
        hint.addClassName("muted");
        getContent().add(hint);
    }

    private void line(String words, ProfileDetails profile, ProfileField field) {
        var origin = profile.origins().get(field);
        getContent()
                .add(new Paragraph(
                        origin == null
                                ? words
                                : getTranslation(
                                        "registry.my.stayOrigin",
                                        words,
                                        getTranslation("enum.ProvenanceSource." + origin.source()),
                                        origin.on())));
    }
}
