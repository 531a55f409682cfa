package org.jobcenterportal.wording;

/**
 * One place in a text that is hard to read.
 *
 * @param from where it begins in the text
 * @param until where it ends
 * @param words what stands there, cut if it is long
 * @param number how many words the sentence has, or how many such nouns; zero for other kinds
 * @param instead what to write; empty where there is no single word for it
 */
public record Hint(HintKind kind, int from, int until, String words, int number, String instead) {}
