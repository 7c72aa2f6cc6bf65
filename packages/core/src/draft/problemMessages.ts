import type { DraftProblem } from "./types.js";

/** An English ICU message in three whole sentences or more: what is wrong, why it matters, how to mend it. */
export interface ProblemMessage {
  readonly what: string;
  readonly why: string;
  readonly mend: string;
}

/**
 * The messages of draft problems by rule and variant (`DraftProblem.message`), in English, for the catalogue.
 * Placeholders are the names in `DraftProblem.params`. In ICU, braces of the text itself stand in single quotes.
 */
export const draftProblemMessages: Readonly<Record<DraftProblem["rule"], Readonly<Record<string, ProblemMessage>>>> = {
  "syntax-error": {
    badIndent: {
      what: "This line is indented differently from the lines it belongs with.",
      why: "The blanks at the beginning of a line say what belongs to what, so the text below may be read as part of something else.",
      mend: "Give the line the same number of blanks in front as its neighbours of the same level.",
    },
    tabIndent: {
      what: "This line is indented with a tab.",
      why: "Tabs look differently wide in every program, so they are not allowed in front of a key or a dash.",
      mend: "Replace the tab with blanks, two for each level.",
    },
    unclosedQuote: {
      what: "A quotation mark was opened and never closed.",
      why: "Everything after it is taken for part of the quoted text.",
      mend: "Add the same quotation mark at the end of the text.",
    },
    unclosedBracket: {
      what: "A list that begins with an opening square bracket has no closing one.",
      why: "What follows is taken for part of the list.",
      mend: "Add the closing bracket ] after the last item.",
    },
    unclosedBrace: {
      what: "A group that begins with an opening brace has no closing one.",
      why: "What follows is taken for part of the group.",
      mend: "Add the closing brace '}' after the last entry.",
    },
    strayBracket: {
      what: "There is a closing bracket here that closes nothing.",
      why: "It is left out, and what it was meant to close may be read wrongly.",
      mend: "Remove the bracket, or add the opening one it belongs to.",
    },
    missingComma: {
      what: "A comma is missing between two entries.",
      why: "Without it the end of one entry and the beginning of the next cannot be told apart.",
      mend: "Put a comma between the two entries.",
    },
    extraComma: {
      what: "There is a comma here with nothing before it.",
      why: "A comma separates two entries, so an entry seems to be missing.",
      mend: "Remove the comma, or write the missing entry before it.",
    },
    missingDash: {
      what: "This line stands in a list but does not begin with a dash.",
      why: "Every item of a list begins with a dash and a blank.",
      mend: "Write a dash and a blank in front of the text, or indent the line so that it belongs to the item above.",
    },
    expectedColon: {
      what: "This looks like a key, but no colon follows it.",
      why: "Every line in a group is written as a key, a colon, a blank and a value.",
      mend: "Add a colon and a blank after the key, or indent the line so that it belongs to the text above.",
    },
    expectedKey: {
      what: "A key is expected here, but a bracket or brace stands in its place.",
      why: "Inside braces every value has a key in front of it.",
      mend: "Write the key in quotation marks and a colon before it.",
    },
    expectedValue: {
      what: "A value is expected here.",
      why: "A key or a comma without a value leaves open what is meant.",
      mend: "Write the value, or null where there is none.",
    },
    strayColon: {
      what: "There is a colon here without a key before it.",
      why: "A colon stands between a key and its value.",
      mend: "Remove the colon, or write the key before it.",
    },
    unquotedKey: {
      what: "This key is not in double quotation marks.",
      why: "In JSON every key stands in double quotation marks.",
      mend: "Put double quotation marks around the key.",
    },
    unquotedText: {
      what: "This text is not in double quotation marks.",
      why: "In JSON all text stands in double quotation marks; only numbers, true, false and null go without.",
      mend: "Put double quotation marks around the text.",
    },
    badNumber: {
      what: "This number is not complete.",
      why: "Digits must follow the decimal point or the exponent.",
      mend: "Write the number in full, for example 2.5, or put it in quotation marks if it is text.",
    },
    colonInValue: {
      what: "There is a second colon followed by a blank on this line.",
      why: "A colon and a blank end a key, so the text before the second one is taken for another key.",
      mend: "Put quotation marks around the whole text after the first colon.",
    },
    spaceAfterColon: {
      what: "There is no blank after the colon.",
      why: "Only a colon with a blank after it separates a key from its value.",
      mend: "Add a blank after the colon.",
    },
    spaceBeforeComment: {
      what: "There is no blank before the # of a comment.",
      why: "Only a # with a blank before it begins a comment.",
      mend: "Add a blank before the #, or put quotation marks around the text if the # is part of it.",
    },
    signAtStart: {
      what: "This text begins with a sign that cannot begin a text without quotation marks.",
      why: "Signs such as @, % and ` are reserved at the beginning of a value.",
      mend: "Put quotation marks around the text.",
    },
    badEscape: {
      what: "A backslash in this text is followed by something that has no meaning.",
      why: "Between double quotation marks a backslash begins a code for a special character.",
      mend: "Write two backslashes where one is meant, or use single quotation marks around the text.",
    },
    blockInBrackets: {
      what: "Indented lines stand inside brackets or braces.",
      why: "Inside brackets and braces entries are separated by commas, not by lines and dashes.",
      mend: "Separate the entries with commas, or remove the brackets and put each entry on its own line.",
    },
    textAfterValue: {
      what: "There is text here that does not belong to the value before it.",
      why: "A value ends at its closing quotation mark, bracket or brace, and this text cannot be placed.",
      mend: "Remove the text, or put quotation marks around the whole value.",
    },
    textAfterEnd: {
      what: "There is text after the end of the request.",
      why: "A JSON file holds one request, and this text is not read.",
      mend: "Remove the text after the last closing brace.",
    },
    blockText: {
      what: "The text of several lines that begins here is not set out rightly.",
      why: "After | or > the line must end, and all lines of the text must be indented the same or deeper than the first.",
      mend: "Begin the text on the next line and give all its lines the same number of blanks in front.",
    },
    directive: {
      what: "A line that begins with % or --- stands where it has no meaning.",
      why: "Such lines may only stand above the request, and the request must begin on the line after ---.",
      mend: "Remove the line, or put quotation marks around the text if it is meant as text.",
    },
    anchorOrTag: {
      what: "An anchor (&) or a tag (!) stands in a place where it has no meaning.",
      why: "A request does not need them, and other programs may read the value differently.",
      mend: "Remove it, or put quotation marks around the text if the sign is part of it.",
    },
    tag: {
      what: "The tag {tag} is not understood.",
      why: "Tags ask for a special reading of a value, which differs between programs, so the value is kept as the text written.",
      mend: "Remove the tag, or put quotation marks around the text if the sign is part of it.",
    },
    complexKey: {
      what: "A list or a group of entries is used as a key.",
      why: "Keys are words, so this entry is not read.",
      mend: "Write a word as the key.",
    },
    unclosedComment: {
      what: "A comment that begins with /* is never closed.",
      why: "Everything after it is taken for part of the comment.",
      mend: "Write */ at the end of the comment.",
    },
    mergeConflict: {
      what: "Two versions of this place stand in the file, with the marks of a version control program between them.",
      why: "Two people changed the same lines and nobody has decided yet which version counts.",
      mend: "Keep the lines that are right and remove the others together with the lines of <, = and >.",
    },
    unreadable: {
      what: "This file cannot be read as a request.",
      why: "Its content is so far from YAML or JSON that no value can be found in it.",
      mend: "Check that the right file was opened and that it is a text file, not a Word or PDF document.",
    },
    other: {
      what: "The text cannot be read here.",
      why: "It does not follow the rules for keys, values and lists, so what follows may be read wrongly.",
      mend: "Compare the line with its neighbours: key, colon, blank, value; put quotation marks around text with special signs.",
    },
  },
  "duplicate-key": {
    repeated: {
      what: "The key {key} stands here a second time.",
      why: "A key can have only one value, so the first one counts and this one is not read.",
      mend: "Remove one of the two, or join their values.",
    },
  },
  "forbidden-key": {
    prototype: {
      what: "{key} cannot be used as a key.",
      why: "The word has a meaning of its own in many programs and could be used to attack them, so the entry is not read.",
      mend: "Remove the entry or give it another key.",
    },
  },
  "anchor-or-alias": {
    anchor: {
      what: "The value is marked with the anchor {name}.",
      why: "Anchors let one text stand in several places of a file; a reader of the request cannot see that, and forms cannot edit it.",
      mend: "Remove the anchor and write the value out wherever it is needed.",
    },
    alias: {
      what: "The sign * refers to the value marked {name} elsewhere in the file.",
      why: "A reader of the request cannot see what stands here, and a change of the one changes the other.",
      mend: "Write the value out here, or put quotation marks around the text if the sign is part of it.",
    },
    unknown: {
      what: "Nothing in the text above is marked with the name {name}.",
      why: "Text that begins with * refers to a marked value, so no value stands here.",
      mend: "Write the value out here, or put quotation marks around the text if the sign is part of it.",
    },
    cyclic: {
      what: "The reference to {name} stands inside the very value it refers to.",
      why: "Such a value would hold itself without end, so no value stands here.",
      mend: "Write out what is meant here.",
    },
    aliasAsKey: {
      what: "A reference to {name} is used as a key.",
      why: "Keys are words, so this entry is not read.",
      mend: "Write the word itself as the key.",
    },
    malformed: {
      what: "An anchor (&) or a reference (*) here has no name, or a name that can be misread.",
      why: "It cannot be told what it refers to.",
      mend: "Remove the sign, or put quotation marks around the text if the sign is part of it.",
    },
  },
  "several-documents": {
    secondDocument: {
      what: "A second document begins here.",
      why: "A file holds one request, so only what stands above this line is read.",
      mend: "Remove the line of dashes, or move what follows it into a file of its own.",
    },
  },
  "draft-too-large": {
    limit: {
      what: "The file is longer than {limit, number} characters.",
      why: "No request is that long, and reading it could bring the program to a halt, so it is not read.",
      mend: "Check that the right file was opened, and move long texts into annexes.",
    },
  },
  "draft-too-deep": {
    limit: {
      what: "Groups and lists are nested more than {limit, number} levels deep.",
      why: "No request needs that, and reading it could bring the program to a halt, so the file is not read.",
      mend: "Check the indentation and the brackets near this place.",
    },
  },
  "draft-too-many-nodes": {
    limit: {
      what: "The file holds more than {limit, number} values.",
      why: "No request needs that, and reading it could bring the program to a halt, so the file is not read.",
      mend: "Check that the right file was opened, and move long tables into annexes.",
    },
  },
  "wrong-encoding": {
    utf16: {
      what: "The file is stored as {encoding}.",
      why: "It was read without loss, but other programs expect UTF-8 and may show wrong characters.",
      mend: "Save the file with the encoding UTF-8.",
    },
    invalid: {
      what: "The file is not stored as UTF-8: {count, plural, one {# character} other {# characters}} could not be read.",
      why: "Letters with accents and other special characters, often in names, are lost and shown as \uFFFD.",
      mend: "Open the file in the program that wrote it and save it with the encoding UTF-8.",
    },
  },
  "control-character": {
    direction: {
      what: "The invisible character {character} changes the direction of the text here.",
      why: "What a person sees then differs from what the file says, so a name or an amount could be disguised.",
      mend: "Remove the character; text in Arabic or Hebrew is set in the right direction without it.",
    },
    control: {
      what: "The text holds the invisible control character {character}.",
      why: "It cannot be printed, often comes from copying out of another program, and can damage the finished document.",
      mend: "Remove the character.",
    },
    comment: {
      what: "A comment holds the invisible character {character}.",
      why: "It does not change the request, but what a person sees may differ from what the file says.",
      mend: "Remove the character.",
    },
  },
  "not-a-request": {
    empty: {
      what: "The file is empty.",
      why: "There is no request in it yet.",
      mend: "Begin with the keys rogatory, kind and reference, or create a new draft from a template.",
    },
    list: {
      what: "The file holds a list where a request is expected.",
      why: "A request consists of keys with values, such as a line that says kind, a colon and mla.",
      mend: "Remove the dashes or brackets around the request, or open the right file.",
    },
    scalar: {
      what: "The file holds plain text where a request is expected.",
      why: "A request consists of keys with values, such as a line that says kind, a colon and mla.",
      mend: "Write a key, a colon and a blank before each value, or open the right file.",
    },
  },
};
