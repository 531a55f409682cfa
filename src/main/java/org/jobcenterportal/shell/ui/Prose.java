package org.jobcenterportal.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.Unbroken;
import org.jspecify.annotations.Nullable;

/** A page of text, whose words stand under one key: {@code <page>.title}, {@code <page>.<section>.title} and so on. */
class Prose extends Div {

    private final String page;

    Prose(String page) {
        this.page = page;
        addClassNames("wide", "prose-page");
        add(new PageHeader(getTranslation(page + ".title")));
    }

    /** The sentences before the first heading. */
    Prose lead(String... names) {
        for (var name : names) {
            add(paragraph(name));
        }
        return this;
    }

    /** A heading and the paragraphs below it. */
    Prose section(String name, int paragraphs, Component... more) {
        var section = new Section(new H2(getTranslation(page + "." + name + ".title")));
        for (var number = 1; number <= paragraphs; number++) {
            section.add(paragraph(name + "." + number));
        }
        section.add(more);
        add(section);
        return this;
    }

    /** A list of points, each with a number. */
    UnorderedList points(String name, int count) {
        var list = new UnorderedList();
        list.addClassName("bullets");
        for (var number = 1; number <= count; number++) {
            list.add(new ListItem(getTranslation(page + "." + name + ".point." + number)));
        }
        return list;
    }

    /** A fact about the office, or the mark that only the office can fill it in. */
    Paragraph fact(String name, @Nullable String value) {
        var label = new Span(getTranslation(page + "." + name) + ": ");
        if (value != null && !value.isBlank()) {
            return new Paragraph(label, Unbroken.span(value));
        }
        var open = new Span(getTranslation("shell.to-be-filled"));
        open.addClassName("to-be-filled");
        return new Paragraph(label, open);
    }

    private Paragraph paragraph(String name) {
        return new Paragraph(getTranslation(page + "." + name));
    }
}
