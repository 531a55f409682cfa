package org.jobcenterportal.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jobcenterportal.caseload.CaseReason;
import org.jobcenterportal.privacy.Look;
import org.jobcenterportal.privacy.Looker;
import org.jobcenterportal.privacy.QuestionDetails;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.Unbroken;

/** Who has looked, one line a look, with the question to data protection. */
class LookList extends Composite<OrderedList> {

    private final LookWords words;

    private LookList(LookWords words) {
        this.words = words;
        getContent().addClassName("looks");
    }

    /** In whole sentences: every look can be asked about. */
    static LookList inFull(List<Look> looks, LookWords words) {
        var list = new LookList(words);
        looks.forEach(look -> list.add(look, list.sentence(look), look.canBeAskedAbout()));
        return list;
    }

    /** The one look that somebody asks about already. */
    static LookList about(Look look, LookWords words) {
        var list = new LookList(words);
        list.add(look, list.sentence(look), false);
        return list;
    }

    /** In short: only what was not done by the own counsellor invites a question. */
    static LookList inShort(List<Look> looks, LookWords words) {
        var list = new LookList(words);
        looks.forEach(look -> list.add(look, list.headline(look), look.canBeAskedAbout() && !look.isByOwnCounsellor()));
        return list;
    }

    private void add(Look look, Component head, boolean withQuestion) {
        var text = new Div(head, new Paragraph(words.why(look)));
        if (look.reason() != null) {
            text.add(reason(look.reason()));
        }
        if (!look.parts().isEmpty()) {
            text.add(parts(look));
        }
        if (withQuestion) {
            var ask = new Anchor(PrivacyLinks.question(look.entry()), getTranslation("privacy.look.strange"));
            ask.setAriaLabel(getTranslation("privacy.look.strange-about", words.sentence(look)));
            text.add(ask);
        }
        if (look.question() != null) {
            text.add(question(look.question()));
        }
        var picture = new Span(new Icon(icon(look.looker())));
        picture.addClassName("look-who");
        var item = new ListItem(picture, text);
        if (!look.isByOwnCounsellor() && look.reason() != null) {
            item.addClassName("unusual");
        }
        getContent().add(item);
    }

    /** One line that unfolds into all that was read; each part can be asked about. */
    private Component parts(Look look) {
        var list = new UnorderedList();
        list.addClassName("look-parts");
        look.parts().forEach(part -> {
            var item = new ListItem(new Span(words.part(part)));
            if (part.canBeAskedAbout()) {
                item.add(question(part));
            }
            list.add(item);
        });
        return new Details(getTranslation("privacy.look.parts", look.parts().size()), list);
    }

    private Anchor question(Look look) {
        var ask = new Anchor(PrivacyLinks.question(look.entry()), getTranslation("privacy.look.strange"));
        ask.setAriaLabel(getTranslation("privacy.look.strange-about", words.part(look)));
        return ask;
    }

    private Component sentence(Look look) {
        var head = new Paragraph(Unbroken.span(words.sentence(look)));
        head.addClassName("look-head");
        return head;
    }

    private Component headline(Look look) {
        var when = new Span(" " + words.recently(look));
        when.addClassName("look-when");
        var head = new Paragraph(new Span(words.who(look.looker())), when);
        head.addClassName("look-head");
        return head;
    }

    private Component reason(CaseReason reason) {
        return new Paragraph(getTranslation(
                "privacy.look.reason",
                getTranslation("caseload.reason." + reason.kind().name()),
                reason.words()));
    }

    private Component question(QuestionDetails question) {
        return question.isAnswered()
                ? Notice.good(getTranslation("privacy.question.answered"), question.answer())
                : Notice.note(
                        getTranslation("privacy.question.waiting"),
                        getTranslation(
                                "privacy.question.asked-at", Formats.here().moment(question.askedAt())));
    }

    private static IconName icon(Looker looker) {
        return switch (looker) {
            case Looker.Colleague colleague -> IconName.PERSON;
            case Looker.SomebodyOfTheOffice somebody -> IconName.PERSON;
            case Looker.Citizen citizen -> IconName.FAMILY;
            case Looker.Visitor visitor -> IconName.KEY;
            case Looker.Portal portal -> IconName.SYNC;
        };
    }
}
