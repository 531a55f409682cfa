package org.jobcenterportal.referrals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.referrals.Referral;
import org.jobcenterportal.referrals.ReferralDesk;
import org.jobcenterportal.uikit.CaseCard;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.OpenCase;

/** In the case file: for what the person was referred to other bodies, how that stands, and the way to a new referral. */
@SpringComponent
class ReferralsCard implements CaseCard {

    private static final int SHOWN = 3;

    private final ReferralDesk desk;
    private final CitizenDirectory citizens;

    ReferralsCard(ReferralDesk desk, CitizenDirectory citizens) {
        this.desk = desk;
        this.citizens = citizens;
    }

    @Override
    public Place place() {
        return Place.PLAN;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Optional<Component> create(OpenCase file) {
        var person = new PersonId(file.person());
        var number = citizens.numbers(List.of(person)).get(person);
        var all = desk.of(person);
        var section = new Section();
        section.addClassNames("card", "work-card");
        var head = new Div(new H2(section.getTranslation("referrals.card.title")));
        head.addClassName("card-head");
        section.add(head);
        if (all.isEmpty()) {
            section.add(new Paragraph(section.getTranslation("referrals.card.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("note-list");
            all.stream().limit(SHOWN).forEach(referral -> list.add(item(section, referral)));
            section.add(list);
        }
        section.add(new LinkButton(
                        section.getTranslation("referrals.card.write"), IconName.SEND, ReferralLinks.write(number))
                .compact());
        return Optional.of(section);
    }

    private static ListItem item(Section section, Referral referral) {
        var link = new Anchor(
                ReferralLinks.one(referral.id()),
                section.getTranslation("enum.ReferralAim." + referral.aim().name()));
        var head = new Div(link, ReferralWords.badge(section, referral.status()).bare());
        head.addClassName("note-head");
        var line = new Paragraph(section.getTranslation(
                "referrals.card.line",
                referral.content().to().name(),
                Formats.here().dateWithYear(referral.content().dueOn())));
        line.addClassNames("muted", "small");
        return new ListItem(head, line);
    }
}
