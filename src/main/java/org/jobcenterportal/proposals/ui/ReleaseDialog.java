package org.jobcenterportal.proposals.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.mandates.ConsentWay;
import org.jobcenterportal.releases.Released;
import org.jobcenterportal.releases.ReleasedItem;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** Notes what the citizen has released in a talk, on the phone or on paper. */
class ReleaseDialog extends Dialog {

    ReleaseDialog(List<Released> possible, SerializableBiConsumer<Set<ReleasedItem>, ConsentWay> confirmed) {
        setHeaderTitle(getTranslation("proposals.move.answer.YES"));
        var choice = new ReleaseChoice(possible, "proposals.released");
        var how = new Select<ConsentWay>();
        how.setLabel(getTranslation("proposals.release.how"));
        how.setItems(ConsentWay.IN_CONVERSATION, ConsentWay.BY_PHONE, ConsentWay.ON_PAPER);
        how.setItemLabelGenerator(way -> getTranslation("enum.ConsentWay." + way));
        how.setValue(ConsentWay.IN_CONVERSATION);
        how.addClassName("dialog-field");
        var fields = new Div(new Paragraph(getTranslation("proposals.release.text")), choice, how);
        fields.addClassNames("stack", "close");
        add(fields);
        getFooter()
                .add(
                        new SecondaryButton(getTranslation("proposals.dialog.back"), this::close),
                        new PrimaryButton(getTranslation("proposals.release.confirm"), () -> {
                            if (choice.isChosen()) {
                                close();
                                confirmed.accept(choice.chosen(), how.getValue());
                            }
                        }));
    }
}
