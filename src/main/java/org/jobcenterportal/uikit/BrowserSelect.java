package org.jobcenterportal.uikit;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One of a few, or any, chosen in the list that the browser draws itself: a first visit loads nothing for it, and on a
 * phone it is the list that its owner knows. For the filters of public pages; the forms use Vaadin's select, which can
 * say what is wrong.
 */
public class BrowserSelect<T> extends AbstractCompositeField<NativeLabel, BrowserSelect<T>, @Nullable T> {

    private final String label;
    private final List<T> all;
    private final List<Element> options = new ArrayList<>();

    /** @param any what stands there when nothing is chosen */
    public BrowserSelect(String label, String any, List<T> all, Function<T, String> words) {
        super(null);
        this.label = label;
        this.all = List.copyOf(all);
        var select = new Element("select");
        options.add(option("", any));
        for (var i = 0; i < all.size(); i++) {
            options.add(option(String.valueOf(i), words.apply(all.get(i))));
        }
        options.forEach(select::appendChild);
        select.addEventListener(
                        "change",
                        change ->
                                take(change.getEventData().get("element.value").asString()))
                .addEventData("element.value");
        getContent().addClassName("browser-field");
        getContent().add(new Span(label));
        getContent().getElement().appendChild(select);
        getContent().add(new Icon(IconName.DOWN).small());
    }

    /** What is asked. */
    public String getLabel() {
        return label;
    }

    @Override
    protected void setPresentationValue(@Nullable T value) {
        var chosen = value == null ? 0 : all.indexOf(value) + 1;
        for (var i = 0; i < options.size(); i++) {
            options.get(i).setProperty("selected", i == chosen);
        }
    }

    /** Whatever does not stand in the list comes from no list of ours and chooses nothing. */
    private void take(String place) {
        var isOfTheList = place.matches("\\d{1,4}") && Integer.parseInt(place) < all.size();
        setModelValue(isOfTheList ? all.get(Integer.parseInt(place)) : null, true);
    }

    private static Element option(String place, String words) {
        return new Element("option").setAttribute("value", place).setText(words);
    }
}
