package org.jobcenterportal.proposals.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.jobcenterportal.proposals.ProposalEnd;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** Asks why something ends, from the fixed list. */
class ProposalEndDialog extends Dialog {

    private final Select<ProposalEnd> reason = new Select<>();

    ProposalEndDialog(
            String title, String text, List<ProposalEnd> reasons, SerializableConsumer<ProposalEnd> confirmed) {
        setHeaderTitle(title);
        reason.setLabel(getTranslation("proposals.end.reason"));
        reason.setItems(reasons);
        reason.setItemLabelGenerator(one -> getTranslation("enum.ProposalEnd." + one));
        reason.setManualValidation(true);
        reason.addClassName("dialog-field");
        var fields = new Div(new Paragraph(text), reason);
        fields.addClassNames("stack", "close");
        add(fields);
        getFooter()
                .add(
                        new SecondaryButton(getTranslation("proposals.dialog.back"), this::close),
                        new PrimaryButton(title, () -> confirm(confirmed)));
    }

    private void confirm(SerializableConsumer<ProposalEnd> confirmed) {
        reason.setErrorMessage(getTranslation("proposals.end.missing"));
        reason.setInvalid(reason.isEmpty());
        if (reason.isInvalid()) {
            reason.focus();
            return;
        }
        close();
        confirmed.accept(reason.getValue());
    }
}
