package org.jobcenterportal.chains.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jobcenterportal.chains.HandoverSheets.Sheet;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.SecondaryButton;

/** The sheet for the talk of three as it is printed: nothing but what the citizen has released. */
class SheetPaper extends Composite<Section> {

    SheetPaper(Sheet sheet) {
        var name = sheet.name();
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(name == null ? getTranslation("chains.all.protected") : name.full()),
                        new Paragraph(
                                getTranslation("chains.talk.at", Formats.here().moment(sheet.at()))));
        if (sheet.paragraphs().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("chains.sheet.none")));
        }
        sheet.paragraphs().stream().map(Words::value).map(Paragraph::new).forEach(getContent()::add);
    }

    SecondaryButton printing() {
        return new SecondaryButton(
                getTranslation("chains.sheet.print"), IconName.PRINT, () -> BrowserActions.print(UI.getCurrent()));
    }
}
