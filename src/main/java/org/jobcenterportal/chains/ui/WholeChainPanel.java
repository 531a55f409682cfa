package org.jobcenterportal.chains.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import org.jobcenterportal.chains.Branch;
import org.jobcenterportal.chains.ChainPage;
import org.jobcenterportal.chains.ChainStatus;
import org.jobcenterportal.chains.ChainStep;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.SecondaryButton;

/** What happens with a chain as a whole: it rests, goes on, is complete, goes aside, or is left. */
class WholeChainPanel extends Composite<Section> {

    WholeChainPanel(ChainPage page, Consumer<ChainStep> steps) {
        var today = page.today();
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("chains.whole.title")));
        if (page.chain().status() == ChainStatus.PAUSED) {
            button("chains.whole.resume", IconName.WALK, () -> steps.accept(new ChainStep.Resume(today)));
        } else {
            button("chains.whole.pause", IconName.PAUSE, () -> steps.accept(new ChainStep.Pause(today)));
            button("chains.whole.complete", IconName.CHECK, () -> steps.accept(new ChainStep.Complete(today)));
        }
        var branch = new Select<Branch>();
        branch.setLabel(getTranslation("chains.whole.branch"));
        branch.setItems(page.template().branches().stream().sorted().toList());
        branch.setItemLabelGenerator(each -> each == null ? "" : getTranslation("enum.Branch." + each.name()));
        getContent().add(branch);
        button("chains.whole.redirect", IconName.SPLIT, () -> {
            if (branch.getValue() != null) {
                steps.accept(new ChainStep.Redirect(branch.getValue(), today));
            }
        });
        button("chains.whole.leave", IconName.CLOSE, () -> steps.accept(new ChainStep.Leave(today)));
    }

    private void button(String key, IconName icon, Runnable done) {
        getContent().add(new Div(new SecondaryButton(getTranslation(key), icon, done)));
    }
}
