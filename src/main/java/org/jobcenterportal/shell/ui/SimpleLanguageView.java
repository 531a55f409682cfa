package org.jobcenterportal.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.jobcenterportal.shell.OfficeSettings;
import org.jobcenterportal.shell.PublicLayout;
import org.jobcenterportal.shell.SimpleGerman;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.Unbroken;

/** The portal explained in Leichte Sprache, whatever language the reader has chosen (§ 4 BITV 2.0). */
@Route(value = "leichte-sprache", layout = PublicLayout.class)
@AnonymousAllowed
class SimpleLanguageView extends Composite<Div> {

    private static final List<String> SECTIONS =
            List.of("what", "advice", "voluntary", "read", "exit", "barrier", "call");

    SimpleLanguageView(SimpleGerman words, OfficeSettings office) {
        getContent().addClassNames("wide", "prose-page");
        getContent().getElement().setAttribute("lang", words.tag());
        getContent().add(new PageHeader(words.text("shell.simple.title")));
        getContent().add(Notice.note(words.text("shell.simple.unchecked.title"), words.text("shell.simple.unchecked")));
        for (var section : SECTIONS) {
            var part = new Section(new H2(words.text("shell.simple." + section + ".title")));
            words.text("shell.simple." + section + ".text", office.phone(), office.name())
                    .lines()
                    .map(line -> new Paragraph(Unbroken.span(line)))
                    .forEach(part::add);
            getContent().add(part);
        }
        var everywhere = new LinkButton(words.text("shell.simple.switch"), words.everywhere());
        everywhere.setRouterIgnore(true);
        getContent().add(everywhere);
    }
}
