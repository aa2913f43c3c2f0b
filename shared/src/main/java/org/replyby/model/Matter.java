package org.replyby.model;

/**
 * The head of a matter: its title, and the end of its docket's chain, which moves with every change
 * to the matter. {@code lastHash} is empty before the first entry.
 */
public record Matter(MatterId id, String title, long entries, String lastHash)
    implements DocketHead {}
