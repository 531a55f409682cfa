package org.jobcenterportal.knowledge;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** The words of a page in Markdown (CommonMark), without anything that a page must not bring along. */
public record MarkdownText(String value) {

    public static final int LONGEST = 40_000;

    private static final Parser PARSER = Parser.builder().build();

    /** An address on the web, a mail, or a page of this portal. */
    private static final Pattern LINK = Pattern.compile("https?://\\S+|mailto:\\S+@\\S+|intern(/[A-Za-z0-9/_?=&.-]*)?");

    /** What makes a text unfit. */
    public enum Problem {
        EMPTY,
        TOO_LONG,
        /** Somebody's own tags; Markdown says all that a page needs. */
        HTML,
        /** Pictures would be fetched from elsewhere, and nobody could read them out. */
        IMAGE,
        /** A link that leads neither to the web, nor to a mail, nor into the portal. */
        LINK
    }

    public MarkdownText {
        var problems = problems(value);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("Such a text makes no page: " + problems);
        }
    }

    public static Set<Problem> problems(String value) {
        if (value.isBlank()) {
            return EnumSet.of(Problem.EMPTY);
        } else if (value.length() > LONGEST) {
            return EnumSet.of(Problem.TOO_LONG);
        }
        var problems = EnumSet.noneOf(Problem.class);
        PARSER.parse(value).accept(new Inspection(problems));
        return problems;
    }

    /** The text as a tree of headings, paragraphs, lists and so on. */
    public Node parsed() {
        return PARSER.parse(value);
    }

    /** Looks for what a page must not bring along. */
    private static final class Inspection extends AbstractVisitor {

        private final Set<Problem> problems;

        Inspection(Set<Problem> problems) {
            this.problems = problems;
        }

        @Override
        public void visit(HtmlBlock block) {
            problems.add(Problem.HTML);
        }

        @Override
        public void visit(HtmlInline inline) {
            problems.add(Problem.HTML);
        }

        @Override
        public void visit(Image image) {
            problems.add(Problem.IMAGE);
        }

        @Override
        public void visit(Link link) {
            if (!LINK.matcher(link.getDestination()).matches()) {
                problems.add(Problem.LINK);
            }
            visitChildren(link);
        }
    }
}
