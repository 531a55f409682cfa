package org.jobcenterportal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in which phone numbers dial and, as codes and the word "E-Mail", stay on one line. */
public final class Unbroken {

    /** As in "0561 929 990", "+49 561 929990" and "116 016"; and codes as in "KS-7F4-M2Q" and "BL-7F4-M2Q-9KX". */
    private static final Pattern PIECE = Pattern.compile(
            "(?<phone>(?:\\+\\d{1,3}|\\b0\\d{1,5})(?:[ /]\\d{2,}){1,4}|\\b116 \\d{3}\\b)|(?<code>\\b[A-Z]{2}(?:-[0-9A-Z]{3}){2,3}\\b)|\\b[Ee]-[Mm]ails?\\b");

    private Unbroken() {}

    /** Words in a line. */
    public static Span span(String text) {
        return fill(new Span(), text);
    }

    /** A phone number that dials. */
    public static Anchor phone(String address, String number) {
        var link = new Anchor(address, number);
        link.addClassName("unbroken");
        link.setRouterIgnore(true);
        return link;
    }

    /** Puts the text into the component, as it is where nothing in it must be kept together. */
    static <C extends Component & HasComponents & HasText> C fill(C target, String text) {
        var found = PIECE.matcher(text);
        int told = 0;
        while (found.find()) {
            addText(target, text.substring(told, found.start()));
            target.add(piece(found));
            told = found.end();
        }
        if (told == 0) {
            target.setText(text);
        } else {
            addText(target, text.substring(told));
        }
        return target;
    }

    private static void addText(HasComponents target, String text) {
        if (!text.isEmpty()) {
            target.add(new Text(text));
        }
    }

    private static Component piece(Matcher found) {
        if (found.group("phone") != null) {
            return phone(address(found.group()), found.group());
        }
        return found.group("code") != null ? code(found.group()) : word(found.group());
    }

    private static Span word(String word) {
        var span = new Span(word);
        span.addClassName("unbroken");
        return span;
    }

    private static Span code(String code) {
        var span = word(code);
        span.getElement().setAttribute("dir", "ltr").setAttribute("translate", "no");
        return span;
    }

    /** Numbers without a country are German; three digits for all of Europe are dialled as they are. */
    private static String address(String number) {
        var digits = number.replaceAll("[ /]", "");
        return "tel:" + (digits.startsWith("0") && !digits.startsWith("00") ? "+49" + digits.substring(1) : digits);
    }
}
