/** Findings of one rule in one text beyond which more of the same help nobody (and a hostile text could make thousands). */
export const mostFindingsInText = 50;
