package org.uprlib.core.read.flow;

/** A paragraph or a table as a word processor stores it, before its text is cleaned. */
public sealed interface Flow permits FlowParagraph, FlowTable {}
