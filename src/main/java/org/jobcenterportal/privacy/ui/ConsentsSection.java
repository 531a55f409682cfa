package org.jobcenterportal.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.mandates.ConsentPurpose;
import org.jobcenterportal.mandates.ConsentReceipt;
import org.jobcenterportal.mandates.MyMandates;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jobcenterportal.uikit.Toast;

/** F105: what a citizen has allowed, as receipts; she takes it back with one click, and that holds at once. */
class ConsentsSection extends Composite<Section> {

    private final MyMandates mandates;

    ConsentsSection(MyMandates mandates) {
        this.mandates = mandates;
        getContent().addClassName("stack");
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent()
                .add(
                        new H2(getTranslation("privacy.consents.title")),
                        new Paragraph(getTranslation("privacy.consents.text")));
        var receipts = mandates.consents();
        receipts.forEach(receipt -> getContent().add(card(receipt)));
        ConsentPurpose.general().stream()
                .filter(purpose -> receipts.stream().noneMatch(one -> one.stands() && one.purpose() == purpose))
                .forEach(purpose -> getContent().add(offer(purpose)));
    }

    private Component card(ConsentReceipt receipt) {
        var card = card(
                receipt.purpose(),
                receipt.stands()
                        ? new StatusBadge(Status.GOOD, IconName.CHECK, getTranslation("privacy.consents.stands"))
                        : new StatusBadge(Status.OPEN, IconName.UNDO, getTranslation("privacy.consents.withdrawn")),
                receipt.wording(),
                receipt.consequence());
        card.add(facts(receipt));
        if (receipt.stands()) {
            var withdraw = new SecondaryButton(
                    getTranslation("privacy.consents.withdraw"), IconName.UNDO, () -> withdraw(receipt));
            withdraw.setAriaLabel(getTranslation("privacy.consents.withdraw-purpose", name(receipt.purpose())));
            card.add(new Div(withdraw));
        }
        return card;
    }

    private FactList facts(ConsentReceipt receipt) {
        var formats = Formats.here();
        var facts = new FactList()
                .fact(
                        getTranslation("privacy.consents.given"),
                        getTranslation(
                                "privacy.consents.when-how",
                                formats.dateWithYear(OfficeTime.dayOf(receipt.givenAt())),
                                getTranslation("enum.ConsentWay." + receipt.how())))
                .fact(getTranslation("privacy.consents.code"), receipt.code().value());
        var withdrawal = receipt.withdrawal();
        if (withdrawal != null) {
            facts.fact(
                    getTranslation("privacy.consents.withdrawn-at"),
                    getTranslation(
                            "privacy.consents.when-how",
                            formats.dateWithYear(OfficeTime.dayOf(withdrawal.at())),
                            getTranslation("enum.ConsentWay." + withdrawal.how())));
        }
        return facts;
    }

    private Component offer(ConsentPurpose purpose) {
        var card = card(
                purpose,
                new StatusBadge(Status.OPEN, IconName.PAUSE, getTranslation("privacy.consents.not-given")),
                getTranslation("mandates.purpose." + purpose),
                getTranslation("mandates.consequence." + purpose));
        var give = new SecondaryButton(getTranslation("privacy.consents.give"), () -> give(purpose));
        give.setAriaLabel(getTranslation("privacy.consents.give-purpose", name(purpose)));
        card.add(new Div(give));
        return card;
    }

    private Article card(ConsentPurpose purpose, StatusBadge state, String wording, String consequence) {
        var head = new Div(new H3(name(purpose)), state);
        head.addClassName("card-head");
        var card = new Article(head, new Paragraph(wording), new Paragraph(consequence));
        card.addClassNames("card", "panel", "stack", "close");
        return card;
    }

    private void withdraw(ConsentReceipt receipt) {
        mandates.withdrawConsent(receipt.id());
        Toast.show(getTranslation("privacy.consents.withdrawn-now"));
        show();
    }

    private void give(ConsentPurpose purpose) {
        mandates.give(purpose, UI.getCurrent().getLocale());
        Toast.show(getTranslation("privacy.consents.given-now"));
        show();
    }

    private String name(ConsentPurpose purpose) {
        return getTranslation("enum.ConsentPurpose." + purpose);
    }
}
