package org.jobcenterportal.wording;

/** What makes a German text hard to read. */
public enum HintKind {
    /** The number says how many words the sentence has. */
    LONG_SENTENCE,
    /** Nobody does anything in the sentence. */
    PASSIVE,
    /** A word of the office; said is what people say instead. */
    JARGON,
    /** A word from another language; said is the German one. */
    FOREIGN_WORD,
    /** Nouns made of verbs, several in one sentence. */
    NOUN_STYLE,
    /** It threatens, and nothing here may. */
    THREAT
}
