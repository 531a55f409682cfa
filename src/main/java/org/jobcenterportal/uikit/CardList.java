package org.jobcenterportal.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Cards one below the other: as many as one looks through on a phone, and all of them for whoever asks. Loads no script. */
public class CardList extends Composite<Div> {

    private static final int FIRST = 8;

    /**
     * @param className how the list looks
     * @param all what the button says that shows the rest
     */
    public CardList(String className, List<ListItem> cards, String all) {
        var list = new UnorderedList();
        list.addClassName(className);
        cards.stream().limit(FIRST).forEach(list::add);
        getContent().addClassName("stack");
        getContent().add(list);
        if (cards.size() > FIRST) {
            getContent().add(rest(list, cards, all));
        }
    }

    /** Adds the rest where the button stood, and leads whoever pressed it to the first of it. */
    private static Div rest(UnorderedList list, List<ListItem> cards, String all) {
        var more = new Div();
        more.add(new BrowserChip(all, IconName.DOWN, () -> {
            cards.stream().skip(FIRST).forEach(list::add);
            more.removeFromParent();
            var next = cards.get(FIRST);
            next.getElement().setAttribute("tabindex", "-1");
            BrowserActions.focusWhenDrawn(next);
        }));
        return more;
    }
}
