package org.jobcenterportal.employers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import org.jobcenterportal.employers.Duplicate;
import org.jobcenterportal.employers.Duplicates;
import org.jobcenterportal.employers.EmployerCard;
import org.jobcenterportal.employers.EmployerId;
import org.jobcenterportal.employers.MergeOutcome;
import org.jobcenterportal.uikit.ConfirmDialog;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Toast;

/** Employers that may be the same as this one: somebody says which, and nothing happens by itself. */
class DoublesCard extends Composite<Section> {

    private final EmployerCard card;
    private final Duplicates duplicates;
    private final Consumer<EmployerId> decided;

    DoublesCard(EmployerCard card, List<Duplicate> found, Duplicates duplicates, Consumer<EmployerId> decided) {
        this.card = card;
        this.duplicates = duplicates;
        this.decided = decided;
        getContent().addClassNames("card", "stack", "employer-doubles-card");
        getContent()
                .add(
                        new H2(getTranslation("employers.double.title")),
                        new Paragraph(getTranslation("employers.double.text")),
                        new DuplicateList(found, this::actions));
    }

    private List<Component> actions(Duplicate duplicate) {
        var other = duplicate.card();
        var merge = new SecondaryButton(getTranslation("employers.double.merge"), IconName.SYNC, () -> ask(other))
                .compact();
        merge.setAriaLabel(getTranslation("employers.double.mergeOne", other.name()));
        var distinct = new QuietButton(getTranslation("employers.double.distinct"), IconName.NO, () -> {
                    duplicates.distinct(card.id(), other.id());
                    decided.accept(card.id());
                })
                .compact();
        distinct.setAriaLabel(getTranslation("employers.double.distinctOne", other.name()));
        return List.of(merge, distinct);
    }

    private void ask(EmployerCard other) {
        new ConfirmDialog(
                        getTranslation("employers.double.mergeTitle"),
                        getTranslation("employers.double.mergeText", other.name(), card.name()),
                        getTranslation("employers.double.merge"),
                        () -> merge(other))
                .open();
    }

    private void merge(EmployerCard other) {
        switch (duplicates.merge(other.id(), card.id())) {
            case MergeOutcome.Merged merged -> Toast.show(getTranslation("employers.double.merged"));
            case MergeOutcome.TwoNumbers two -> Toast.care(getTranslation("employers.double.twoNumbers"));
            case MergeOutcome.NotFound missing -> Toast.care(getTranslation("employers.edit.gone"));
        }
        decided.accept(card.id());
    }
}
