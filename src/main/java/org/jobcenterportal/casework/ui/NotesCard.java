package org.jobcenterportal.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.casework.CaseNote;
import org.jobcenterportal.casework.CaseNotes;
import org.jobcenterportal.casework.NoteKind;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.uikit.CaseCard;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.OpenCase;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Toast;

/** In the case file: what colleagues have noted; what is wrong is marked, not deleted. */
@SpringComponent
class NotesCard implements CaseCard {

    private static final int SHOWN = 3;

    private final CaseNotes notes;

    NotesCard(CaseNotes notes) {
        this.notes = notes;
    }

    @Override
    public Place place() {
        return Place.PLAN;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> create(OpenCase file) {
        return Optional.of(new Card(new PersonId(file.person()), file.changed()));
    }

    private final class Card extends Section {

        private final PersonId person;
        private final Runnable changed;

        Card(PersonId person, Runnable changed) {
            this.person = person;
            this.changed = changed;
            addClassNames("card", "work-card");
            show(SHOWN);
        }

        private void show(int most) {
            removeAll();
            var all = notes.of(person);
            add(head(all.size()));
            if (all.isEmpty()) {
                add(new Paragraph(getTranslation("casework.notes.none")));
                return;
            }
            var list = new UnorderedList();
            list.addClassName("note-list");
            all.stream().limit(most).forEach(note -> list.add(item(note)));
            add(list);
            if (all.size() > most) {
                add(new SecondaryButton(
                                getTranslation("casework.notes.more", all.size() - most),
                                IconName.DOWN,
                                () -> show(all.size()))
                        .compact());
            }
        }

        private Component head(int size) {
            var count = new Span(Integer.toString(size));
            count.addClassName("count");
            var write = new QuietButton(getTranslation("casework.notes.write"), IconName.ADD, this::write).compact();
            write.addClassName("push");
            var head = new Div(new H2(getTranslation("casework.notes.title")), count, write);
            head.addClassName("card-head");
            return head;
        }

        private ListItem item(CaseNote note) {
            var head = new Div(new Span(getTranslation(
                    "casework.notes.head",
                    getTranslation("enum.NoteKind." + note.kind()),
                    note.by().full(),
                    Formats.here().shortMoment(note.at()))));
            head.addClassName("note-head");
            var words = new Paragraph(note.words().value());
            words.addClassName("note-words");
            var item = new ListItem(head, words);
            var error = note.error();
            if (error == null) {
                var mark = new QuietButton(getTranslation("casework.notes.inError"), () -> askWhy(note)).compact();
                mark.setAriaLabel(getTranslation(
                        "casework.notes.inErrorOf", Formats.here().shortMoment(note.at())));
                head.add(mark);
            } else {
                item.addClassName("in-error");
                item.add(new Span(getTranslation("casework.notes.wasWrong", error.reason())));
            }
            return item;
        }

        private void write() {
            var kind = new ComboBox<NoteKind>(getTranslation("casework.notes.kind"));
            kind.setItems(List.of(NoteKind.values()));
            kind.setItemLabelGenerator(one -> getTranslation("enum.NoteKind." + one));
            kind.setValue(NoteKind.CONVERSATION);
            kind.addClassName("dialog-field");
            var words = field("casework.notes.words", Words.MAX);
            words.setHelperText(getTranslation("casework.notes.hint"));
            ask(
                    "casework.notes.write",
                    "casework.notes.keep",
                    words,
                    Words.MAX,
                    () -> {
                        notes.write(
                                person, kind.getOptionalValue().orElse(NoteKind.OTHER), new Words(words.getValue()));
                        Toast.show(getTranslation("casework.notes.kept"));
                    },
                    kind,
                    words);
        }

        private void askWhy(CaseNote note) {
            var reason = field("casework.notes.reason", CaseNote.LONGEST_REASON);
            ask(
                    "casework.notes.inErrorTitle",
                    "casework.notes.mark",
                    reason,
                    CaseNote.LONGEST_REASON,
                    () -> {
                        notes.recordedInError(person, note.id(), reason.getValue());
                        Toast.show(getTranslation("casework.notes.marked"));
                    },
                    new Paragraph(getTranslation("casework.notes.inErrorText")),
                    reason);
        }

        private TextArea field(String label, int longest) {
            var field = new TextArea(getTranslation(label));
            field.setMaxLength(longest);
            field.addClassName("dialog-field");
            return field;
        }

        private void ask(
                String title, String act, TextArea required, int longest, Runnable right, Component... fields) {
            var dialog = new Dialog();
            dialog.setHeaderTitle(getTranslation(title));
            var all = new Div(fields);
            all.addClassNames("stack", "close");
            dialog.add(all);
            dialog.getFooter()
                    .add(
                            new SecondaryButton(getTranslation("casework.notes.back"), dialog::close),
                            new PrimaryButton(getTranslation(act), () -> {
                                var isRight = Words.isValid(required.getValue(), longest);
                                required.setErrorMessage(getTranslation("casework.notes.missing"));
                                required.setInvalid(!isRight);
                                if (isRight) {
                                    dialog.close();
                                    right.run();
                                    show(SHOWN);
                                    changed.run();
                                }
                            }));
            dialog.open();
        }
    }
}
