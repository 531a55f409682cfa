package org.jobcenterportal.providing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.providing.ProviderReport;

/** What a provider wrote, section by section. It is German, whatever language the page has. */
class ReportWords extends Composite<Div> {

    ReportWords(ProviderReport report) {
        getContent().addClassNames("stack", "close", "report-words");
        part("providing.report.course", report.text().course());
        part("providing.report.strengths", report.text().strengths());
        part("providing.report.nextStep", report.text().nextStep());
    }

    private void part(String key, Words words) {
        var text = new Paragraph(words.value());
        text.getElement().setAttribute("lang", Locale.GERMAN.getLanguage());
        getContent().add(new H3(getTranslation(key)), text);
    }
}
