package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jobcenterportal.appointments.Needs;
import org.jobcenterportal.appointments.Topic;
import org.jobcenterportal.appointments.TopicOffer;
import org.jobcenterportal.appointments.Way;

/** What the caller wants: topic, way and needs on one page, for somebody who types while she listens. */
class CallerMatter extends Composite<Div> {

    private final Select<TopicOffer> topic = new Select<>();
    private final Select<Way> way = new Select<>();
    private final Checkbox child = box("child");
    private final Checkbox simple = box("simple");
    private final Checkbox stepFree = box("stepFree");
    private final Checkbox sign = box("sign");
    private final ComboBox<SpokenLanguage> language = new ComboBox<>();
    private final boolean isHere;
    private boolean allowsVideo;

    /** @param isHere whether somebody stands at the door, so that no way is to be chosen */
    CallerMatter(List<TopicOffer> offers, boolean isHere, Runnable changed) {
        this.isHere = isHere;
        var words = ConsultationWords.on(this);
        topic.setLabel(getTranslation("appointments.caller.topic"));
        topic.setItems(offers.stream()
                .filter(offer -> !isHere || offer.ways().contains(Way.ON_SITE))
                .toList());
        topic.setItemLabelGenerator(offer -> words.topic(offer.topic()));
        way.setVisible(!isHere);
        way.setLabel(getTranslation("appointments.caller.way"));
        way.setItemLabelGenerator(words::way);
        language.setLabel(getTranslation("appointments.caller.language"));
        language.setItems(SpokenLanguage.all(getLocale()));
        language.setItemLabelGenerator(SpokenLanguage::label);
        language.setClearButtonVisible(true);
        topic.setValue(offers.getFirst());
        offerWays();
        topic.addValueChangeListener(change -> offerWays());
        List.<AbstractField<?, ?>>of(child, simple, stepFree, sign)
                .forEach(field -> field.addValueChangeListener(change -> changed.run()));
        language.addValueChangeListener(change -> changed.run());
        way.addValueChangeListener(change -> {
            // while other ways are put up, none is chosen for a moment
            if (change.getValue() != null) {
                changed.run();
            }
        });
        var boxes = new Div(child, simple, stepFree, sign);
        boxes.addClassName("caller-needs");
        getContent().addClassName("caller-fields");
        getContent().add(topic, way, boxes, language);
    }

    /** Without an e-mail address nobody gets the link to a conversation by video. */
    void allowVideo(boolean allowed) {
        allowsVideo = allowed;
        offerWays();
    }

    Topic topic() {
        return topic.getValue().topic();
    }

    Way way() {
        return way.getValue();
    }

    Needs needs() {
        var spoken = language.getValue() == null ? null : language.getValue().tag();
        return new Needs(child.getValue(), spoken, simple.getValue(), stepFree.getValue(), sign.getValue());
    }

    private void offerWays() {
        var before = way.getValue();
        var offered = topic.getValue().ways().stream()
                .filter(one -> isHere ? one == Way.ON_SITE : allowsVideo || one != Way.VIDEO)
                .toList();
        way.setItems(offered);
        way.setValue(offered.contains(before) ? before : offered.getFirst());
    }

    private Checkbox box(String need) {
        return new Checkbox(getTranslation("appointments.caller.needs." + need));
    }
}
