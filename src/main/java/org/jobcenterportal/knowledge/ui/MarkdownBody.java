package org.jobcenterportal.knowledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.jobcenterportal.knowledge.MarkdownText;

/** A text in Markdown as components of the page: its first headings stand below the page's own. Tags cannot get through. */
class MarkdownBody extends Composite<Div> {

    MarkdownBody(MarkdownText text) {
        getContent().addClassNames("markdown", "stack");
        text.parsed().accept(new Drawing(getContent()));
    }

    /** Puts each part of the tree into what surrounds it. */
    private static final class Drawing extends AbstractVisitor {

        private HasComponents around;

        Drawing(HasComponents around) {
            this.around = around;
        }

        @Override
        public void visit(Heading heading) {
            inside(
                    switch (heading.getLevel()) {
                        case 1 -> new H2();
                        case 2 -> new H3();
                        default -> new H4();
                    },
                    heading);
        }

        @Override
        public void visit(org.commonmark.node.Paragraph paragraph) {
            inside(
                    paragraph.getParent() instanceof org.commonmark.node.ListItem ? new Span() : new Paragraph(),
                    paragraph);
        }

        @Override
        public void visit(BulletList list) {
            inside(new UnorderedList(), list);
        }

        @Override
        public void visit(org.commonmark.node.OrderedList list) {
            inside(new OrderedList(), list);
        }

        @Override
        public void visit(org.commonmark.node.ListItem item) {
            inside(new ListItem(), item);
        }

        @Override
        public void visit(BlockQuote quote) {
            inside(new HtmlContainer("blockquote"), quote);
        }

        @Override
        public void visit(StrongEmphasis strong) {
            inside(new HtmlContainer("strong"), strong);
        }

        @Override
        public void visit(org.commonmark.node.Emphasis emphasis) {
            inside(new Emphasis(), emphasis);
        }

        @Override
        public void visit(Link link) {
            var anchor = new Anchor();
            anchor.setHref(link.getDestination());
            inside(anchor, link);
        }

        @Override
        public void visit(org.commonmark.node.Text text) {
            around.add(new Text(text.getLiteral()));
        }

        @Override
        public void visit(org.commonmark.node.Code code) {
            around.add(new Code(code.getLiteral()));
        }

        @Override
        public void visit(FencedCodeBlock code) {
            around.add(new Pre(code.getLiteral()));
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            around.add(new Pre(code.getLiteral()));
        }

        @Override
        public void visit(ThematicBreak line) {
            around.add(new Hr());
        }

        @Override
        public void visit(SoftLineBreak line) {
            around.add(new Text(" "));
        }

        @Override
        public void visit(HardLineBreak line) {
            around.add(new HtmlContainer("br"));
        }

        private <C extends Component & HasComponents> void inside(C container, Node node) {
            var outside = around;
            outside.add(container);
            around = container;
            visitChildren(node);
            around = outside;
        }
    }
}
