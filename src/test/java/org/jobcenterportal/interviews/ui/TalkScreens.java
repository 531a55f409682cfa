package org.jobcenterportal.interviews.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Duration;
import java.util.Set;
import org.jobcenterportal.Screens;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.interviews.RoundBoard;
import org.jobcenterportal.interviews.RoundPage;
import org.jobcenterportal.interviews.RoundStory;

/** A round of talks as a colleague of the employer service has it before her. */
record TalkScreens(Screens screens, RoundStory story, RoundBoard board) {

    void agentSignsIn() {
        SignedIn.forThisTest(SignedIn.token(story.agent.account(), Set.of(story.agent.role())));
    }

    void open(String part) {
        screens.open(tab() + "?teil=" + part);
    }

    void openPapers(String paper) {
        screens.open(tab() + "/druck?blatt=" + paper);
    }

    private String tab() {
        return "intern/veranstaltungen/" + story.event.value() + "/gespraeche";
    }

    /** One employer with one table, with whom so many guests would like to talk, and a timetable of it. */
    void planned(int guests) {
        var shop = story.anEmployer("Backhaus Probe", 1);
        story.opensWishes();
        for (var number = 0; number < guests; number++) {
            story.wishes(story.aGuest(), shop);
        }
        agentSignsIn();
        open("zeitplan");
        make();
    }

    void make() {
        press("Zeitplan machen");
        until("Der Zeitplan ist da");
    }

    /** Asks as the browser does until something is said. */
    void until(String words) {
        await().atMost(Duration.ofSeconds(30)).pollInSameThread().until(() -> {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
            return screens.text().contains(words);
        });
    }

    RoundPage page() {
        return story.agent.does(() -> board.page(story.round)).orElseThrow();
    }

    static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
