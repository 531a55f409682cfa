package org.jobcenterportal.employers.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jobcenterportal.employers.EmployerCard;
import org.jobcenterportal.employers.Site;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.QuietButton;

/** Where an employer has work. */
class SitesCard extends Composite<Section> {

    SitesCard(EmployerCard card, boolean mayWrite, EmployerEditing editing, Runnable changed) {
        getContent().addClassNames("card", "work-card", "stack");
        getContent().add(new H2(getTranslation("employers.site.title")));
        if (card.sites().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("employers.site.none")));
        }
        var list = new UnorderedList();
        list.addClassName("employer-parts");
        for (var site : card.sites()) {
            var item = item(site);
            if (mayWrite) {
                var edit = new QuietButton(
                                getTranslation("employers.site.edit"),
                                IconName.EDIT,
                                () -> editing.site(card, site, changed).open())
                        .compact();
                edit.setAriaLabel(getTranslation("employers.site.editOne", site.name()));
                item.add(edit);
            }
            list.add(item);
        }
        getContent().add(list);
        if (mayWrite) {
            getContent()
                    .add(new QuietButton(
                            getTranslation("employers.site.add"),
                            IconName.ADD,
                            () -> editing.site(card, null, changed).open()));
        }
    }

    private static ListItem item(Site site) {
        var name = new Span(site.name());
        name.addClassName("employer-name");
        var where = new Paragraph(site.address().oneLine());
        where.addClassNames("muted", "small");
        return new ListItem(new Div(name, where));
    }
}
