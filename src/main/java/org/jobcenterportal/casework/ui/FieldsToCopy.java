package org.jobcenterportal.casework.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jobcenterportal.casework.CaseFile;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.uikit.Language;

/** The few fields by which the central systems find somebody and reach her, in the language of those systems (F111). */
final class FieldsToCopy {

    private static final Locale GERMAN = Language.GERMAN.locale();

    private FieldsToCopy() {}

    /** One line a field. */
    static String of(CaseFile file, Component reader) {
        var person = file.person();
        var lines = new ArrayList<String>();
        lines.add(line(reader, "name", person.name().sorted()));
        lines.add(line(reader, "number", person.customerNumber().value()));
        var household = file.household();
        if (household != null) {
            lines.add(line(reader, "household", household.number().value()));
        }
        lines.add(reader.getTranslation(
                GERMAN, "casework.fields.birth", person.birthDate().value()));
        lines.addAll(reached(person, reader));
        lines.add(line(reader, "language", new CaseWords(reader, GERMAN).languages(person)));
        return String.join("\n", lines);
    }

    private static List<String> reached(PersonDraft person, Component reader) {
        var lines = new ArrayList<String>();
        if (person.phone() != null) {
            lines.add(line(reader, "phone", person.phone().readable()));
        }
        if (person.email() != null) {
            lines.add(line(reader, "email", person.email().value()));
        }
        return lines;
    }

    private static String line(Component reader, String field, String value) {
        return reader.getTranslation(GERMAN, "casework.fields." + field, value);
    }
}
