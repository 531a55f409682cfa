package org.jobcenterportal.chains.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jobcenterportal.chains.ChainPage;
import org.jobcenterportal.chains.ChainStation;
import org.jobcenterportal.chains.StationId;
import org.jobcenterportal.chains.Talk;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** F33: the talk of three before the next station, with the sheet and what of it the citizen has released. */
class TalkPanel extends Composite<Section> {

    private static final LocalTime MORNING = LocalTime.of(10, 0);

    /** Takes a talk that was fixed. */
    interface Arranged {
        void accept(StationId station, Instant at, List<Words> sheet);
    }

    /** @param sheet where the sheet before a station is printed */
    TalkPanel(ChainPage page, Function<StationId, String> sheet, Arranged arranged) {
        getContent().addClassNames("card", "stack");
        getContent()
                .add(new H2(getTranslation("chains.talk.title")), new Paragraph(getTranslation("chains.talk.text")));
        page.talks().forEach(talk -> show(talk, sheet.apply(talk.station())));
        page.chain()
                .next()
                .filter(next ->
                        page.talks().stream().noneMatch(talk -> talk.station().equals(next.id())))
                .ifPresent(next -> form(page, next, arranged));
    }

    private void show(Talk talk, String sheet) {
        var list = new UnorderedList();
        list.addClassName("note-list");
        talk.paragraphs().forEach(paragraph -> {
            var words = new Paragraph(paragraph.words().value());
            words.addClassName("note-words");
            list.add(new ListItem(
                    words,
                    paragraph.isReleased()
                            ? new StatusBadge(Status.GOOD, IconName.EYE, getTranslation("chains.talk.released")).bare()
                            : new StatusBadge(Status.OPEN, IconName.LOCK, getTranslation("chains.talk.closed"))
                                    .bare()));
        });
        getContent()
                .add(
                        new Paragraph(
                                getTranslation("chains.talk.at", Formats.here().moment(talk.at()))),
                        list,
                        new Div(new LinkButton(getTranslation("chains.sheet.open"), IconName.PRINT, sheet).compact()));
    }

    private void form(ChainPage page, ChainStation next, Arranged arranged) {
        var day = new DayPicker(
                getTranslation("chains.talk.day"), page.today(), page.today().plusYears(1));
        day.setValue(page.today().plusWeeks(1));
        var time = new TimePicker(getTranslation("chains.talk.time"), MORNING);
        var sheet = new TextArea(getTranslation("chains.talk.sheet"));
        sheet.setHelperText(getTranslation("chains.talk.sheetHint"));
        sheet.setMaxLength(Words.MAX);
        sheet.setManualValidation(true);
        sheet.setErrorMessage(getTranslation("chains.talk.sheetMissing"));
        var row = new Div(day, time);
        row.addClassName("field-row");
        var keep = new SecondaryButton(getTranslation("chains.talk.arrange"), IconName.GROUP, () -> {
            var paragraphs = paragraphs(sheet.getValue());
            sheet.setInvalid(paragraphs.isEmpty() || paragraphs.size() > Talk.MOST_PARAGRAPHS);
            if (!sheet.isInvalid() && day.getValue() != null && time.getValue() != null) {
                OfficeTime.instantOf(day.getValue(), time.getValue())
                        .ifPresent(at -> arranged.accept(next.id(), at, paragraphs));
            }
        });
        getContent().add(row, sheet, new Div(keep));
    }

    /** An empty line parts two paragraphs. */
    private static List<Words> paragraphs(String text) {
        return Arrays.stream(text.split("\\R\\s*\\R"))
                .filter(part -> !part.isBlank())
                .map(Words::new)
                .toList();
    }
}
