package org.jobcenterportal.invitations.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jobcenterportal.invitations.EventAnswer;
import org.jobcenterportal.invitations.InvitationReplies;
import org.jobcenterportal.invitations.ReplyPage;
import org.jobcenterportal.shell.PublicLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;

/** F55: whoever is invited answers with one click and without an account. Opening the link answers nothing. */
@Route(value = InvitationPages.REPLY, layout = PublicLayout.class)
@AnonymousAllowed
class ReplyView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final InvitationReplies replies;

    ReplyView(InvitationReplies replies) {
        this.replies = replies;
        getContent().addClassNames("wide", "stack", "far");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var proposed = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(InvitationPages.PROPOSED)
                .flatMap(EventAnswer::at);
        getContent().removeAll();
        getContent().add(new PageHeader(getTranslation("invitations.reply.title")));
        replies.open(event.getRouteParameters().get(InvitationPages.TOKEN).orElse(""))
                .ifPresentOrElse(
                        page -> {
                            var card = show(page);
                            proposed.ifPresent(card::propose);
                        },
                        this::showUnknown);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("invitations.reply.title");
    }

    private ReplyCard show(ReplyPage page) {
        var card = new ReplyCard(replies, page);
        getContent().add(card);
        return card;
    }

    private void showUnknown() {
        getContent()
                .add(new EmptyState(
                        IconName.HOURGLASS,
                        getTranslation("invitations.reply.unknown"),
                        getTranslation("invitations.reply.unknownText"),
                        new LinkButton(getTranslation("invitations.reply.others"), InvitationPages.EVENTS).primary()));
    }
}
