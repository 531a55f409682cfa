package org.jobcenterportal.funding.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import org.jobcenterportal.funding.FundingPage;
import org.jobcenterportal.support.Disability;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.SecondaryButton;

/** What a disability changes; only for whoever may know it. */
class DisabilityCard extends Composite<Section> {

    DisabilityCard(FundingPage page, Consumer<Disability> noted) {
        var select = new Select<Disability>();
        select.setLabel(getTranslation("funding.disability.label"));
        select.setItems(Disability.values());
        select.setItemLabelGenerator(one -> one == null ? "" : getTranslation("enum.Disability." + one));
        select.setValue(page.check().disability());
        select.setReadOnly(!page.check().state().isOpen());
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(getTranslation("funding.disability.title")),
                        FundingWords.small(getTranslation("funding.disability.text")),
                        select);
        if (page.check().state().isOpen()) {
            getContent()
                    .add(new Div(new SecondaryButton(
                                    getTranslation("funding.disability.note"),
                                    IconName.CHECK,
                                    () -> noted.accept(select.getValue()))
                            .compact()));
        }
    }
}
