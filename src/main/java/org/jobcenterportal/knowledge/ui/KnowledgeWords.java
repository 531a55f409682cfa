package org.jobcenterportal.knowledge.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import org.jobcenterportal.knowledge.GuidelineDraft;

/** Words about pages for the reader of a screen. */
record KnowledgeWords(Component screen) {

    static KnowledgeWords on(Component screen) {
        return new KnowledgeWords(screen);
    }

    String of(Enum<?> constant) {
        return screen.getTranslation("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** From when to when a page holds. */
    String validity(GuidelineDraft page) {
        return page.validUntil() instanceof LocalDate until
                ? screen.getTranslation("knowledge.page.from-until", page.validFrom(), until)
                : screen.getTranslation("knowledge.page.from", page.validFrom());
    }
}
