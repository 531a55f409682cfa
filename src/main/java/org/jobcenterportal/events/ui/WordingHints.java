package org.jobcenterportal.events.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.wording.Hint;
import org.jobcenterportal.wording.HintKind;
import org.jobcenterportal.wording.PlainGerman;

/** F98: beside a text, where it is hard to read and what would be easier. It stops nobody. */
class WordingHints extends Div {

    private static final int MOST = 6;

    private static final Map<HintKind, IconName> ICONS = Map.of(
            HintKind.LONG_SENTENCE, IconName.SPLIT,
            HintKind.PASSIVE, IconName.PERSON,
            HintKind.JARGON, IconName.EASY,
            HintKind.FOREIGN_WORD, IconName.TRANSLATE,
            HintKind.NOUN_STYLE, IconName.EDIT,
            HintKind.THREAT, IconName.WARNING);

    private final PlainGerman german;

    WordingHints(PlainGerman german, List<? extends AbstractField<?, String>> fields) {
        this.german = german;
        addClassName("wording-hints");
        getElement().setAttribute("role", "status");
        fields.forEach(field -> field.addValueChangeListener(change -> show(fields)));
        show(fields);
    }

    private void show(List<? extends AbstractField<?, String>> fields) {
        removeAll();
        var hints = fields.stream()
                .map(HasValue::getValue)
                .flatMap(text -> german.check(text).stream())
                .toList();
        if (fields.stream().allMatch(HasValue::isEmpty)) {
            return;
        }
        var head = new Paragraph(getTranslation("events.hints", hints.size()));
        head.addClassName("wording-head");
        add(head);
        var list = new UnorderedList();
        hints.stream().limit(MOST).map(this::item).forEach(list::add);
        if (!hints.isEmpty()) {
            add(list);
        }
        if (hints.size() > MOST) {
            add(new Paragraph(getTranslation("events.hints.more", hints.size() - MOST)));
        }
    }

    private Component item(Hint hint) {
        var words = new Div();
        words.setText(getTranslation("enum.HintKind." + hint.kind(), hint.words(), hint.number(), hint.instead()));
        return new ListItem(new Icon(ICONS.get(hint.kind())).small(), words);
    }
}
