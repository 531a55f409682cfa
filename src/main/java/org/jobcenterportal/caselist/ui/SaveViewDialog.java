package org.jobcenterportal.caselist.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.jobcenterportal.caselist.CaseFilter;
import org.jobcenterportal.caselist.SavedViews;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Toast;

/** Asks for the name of a view. */
class SaveViewDialog extends Dialog {

    private final TextField name = new TextField(getTranslation("caselist.view.name"));
    private final transient SavedViews views;
    private final CaseFilter filter;
    private final Runnable saved;

    SaveViewDialog(SavedViews views, CaseFilter filter, Runnable saved) {
        this.views = views;
        this.filter = filter;
        this.saved = saved;
        setHeaderTitle(getTranslation("caselist.view.save.title"));
        name.setMaxLength(SavedViews.LONGEST_NAME);
        name.setHelperText(getTranslation("caselist.view.name.hint"));
        name.setManualValidation(true);
        name.focus();
        var form = new Div(new Paragraph(getTranslation("caselist.view.save.text")), name);
        form.addClassName("stack");
        add(form);
        var save = new PrimaryButton(getTranslation("caselist.view.save"), this::save);
        save.addClickShortcut(Key.ENTER).listenOn(name).resetFocusOnActiveElement();
        getFooter().add(new SecondaryButton(getTranslation("caselist.cancel"), this::close), save);
    }

    private void save() {
        if (name.getValue().isBlank()) {
            refuse("caselist.view.name.missing");
            return;
        }
        switch (views.save(name.getValue(), filter)) {
            case NAME_TAKEN -> refuse("caselist.view.name.taken");
            case TOO_MANY -> refuse("caselist.view.tooMany");
            case SAVED -> {
                close();
                Toast.show(getTranslation("caselist.view.saved", name.getValue().strip()));
                saved.run();
            }
        }
    }

    private void refuse(String key) {
        name.setErrorMessage(getTranslation(key, SavedViews.MOST));
        name.setInvalid(true);
        name.focus();
    }
}
