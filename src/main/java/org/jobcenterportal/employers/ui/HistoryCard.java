package org.jobcenterportal.employers.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jobcenterportal.employers.EmployerHistory;
import org.jobcenterportal.employers.EmployerHistory.Talk;
import org.jobcenterportal.employers.TalkKind;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.Timeline;

/** What was said to an employer, the latest first. */
class HistoryCard extends Composite<Section> {

    HistoryCard(EmployerHistory history) {
        getContent().addClassNames("card", "work-card", "stack");
        getContent().add(new H2(getTranslation("employers.history.title")));
        if (history.talks().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("employers.history.none")));
            return;
        }
        var line = new Timeline();
        history.talks()
                .forEach(talk -> line.station(
                        talk.goal().isAcquisition() ? Status.CARE : Status.NOTE,
                        icon(talk.kind()),
                        title(talk),
                        Formats.here().dateWithYear(OfficeTime.dayOf(talk.at())),
                        getTranslation("employers.history.said", talk.said(), talk.by())));
        getContent().add(line);
    }

    private String title(Talk talk) {
        var words = EmployerWords.on(this);
        var contact = talk.contact();
        return contact == null
                ? getTranslation("employers.history.talk", words.of(talk.kind()), words.of(talk.goal()))
                : getTranslation("employers.history.talkWith", words.of(talk.kind()), contact, words.of(talk.goal()));
    }

    private static IconName icon(TalkKind kind) {
        return switch (kind) {
            case CALL -> IconName.PHONE;
            case VISIT -> IconName.WALK;
            case MAIL -> IconName.MAIL;
            case VIDEO -> IconName.VIDEO;
            case EVENT -> IconName.EVENT;
        };
    }
}
