"""Words that are no names, titles, and usual short forms of English first names."""

from __future__ import annotations

TITLES = frozenset("mr mister mrs missus ms miss mx dr doctor prof professor sir madam maam rev reverend".split())

COMMON = frozenset(
    """
a about above account across actually advisor advisory after afternoon again ah all almost already also always am an
and annual another any anybody anyone anything are around as asking at available away awesome awful back bad be
because been before being best better between bit board book both but by bye call called caller calling came can card
care certainly change check cloud code come coming company confirm could cool correct customer date day days dear
decent did do does doing done down each earlier early email end evening ever every everybody everyone everything
excellent fair far few fifth file fine first five for four friday from front full fun gentleman get getting give given
glad go going good goodbye got great guess guy had happy hard has have having he hear heard hello help helped helping
her here hey hi him his hold holding home hope hour hours how however i if in indeed inside instead into is issue it
its just keep kind know lady last late later least left less let like line listen little locked login long look
looking lot lovely make making manager many maybe me mean member members membership message might mind mine minute
minutes moment monday month more morning most much must my myself name nearly need never new next nice nine no nobody
none not nothing november now number of off office oh okay old on once one only open or order other our out over own
page paid pardon password payment people perfect perhaps person phone plan please plus pretty problem profile put
question quick quite rather ready real really record refund regarding reset right ring said same saturday saw say
saying second see seem send sent service services seven several she should showing sick since sir six so some somebody
someone something sometimes soon sorry sort speaking spell spelled spelling started still stop sunday support sure
system take taken talking tell ten than thank thanks that the their them then there these they thing things think
third this those though three through thursday till time to today together told tomorrow tonight too took trouble true
try trying tuesday two under understand understood until up upset us use used very view wait waiting want wanted was
way we wednesday week welcome well went were what when where whether which while who whoever whole whom why wife will
with within without wonderful work working worries worry would wow wrong yeah year years yep yes yesterday yet you
young your yours yourself zero fantastic brilliant super absolutely alright beautiful charge charged amazing exactly
gosh goodness sec hang hundred thousand double digits address zip birth birthday city street dot com net org gmail
yahoo outlook maam madam mister doctor team department billing sales husband son daughter mother father boss assistant
colleague afraid curious interested confused frustrated tired busy wondering hoping stuck unable able supposed missing
having locked owner director
splendid terrific terrible horrible dreadful delightful fabulous gorgeous incredible hilarious adorable exciting superb
outstanding impressive sad heartbreaking thrilling magnificent marvellous marvelous ugh ooh oof aww brr phew
yikes yup nope
""".split()
)
"""Frequent words of service calls; none of them is taken for a name in lower-case text unless it is equal to one."""

_SHORT = """
robert: rob bob bobby robbie bert|william: will bill billy liam|richard: rick dick rich ricky|james: jim jimmy jamie
john: jack johnny jon|jonathan: jon johnny|michael: mike mick mickey|thomas: tom tommy|charles: charlie chuck chas
edward: ed eddie ted ned|joseph: joe joey|daniel: dan danny|david: dave davey|matthew: matt|anthony: tony ant
christopher: chris kit topher|andrew: andy drew|steven: steve|stephen: steve|benjamin: ben benny|samuel: sam sammy
alexander: alex sandy xander|alexandra: alex sandra lexi|nicholas: nick nicky
patrick: pat paddy
patricia: pat patty trish
gregory: greg|timothy: tim|kenneth: ken kenny|ronald: ron|donald: don|lawrence: larry|gerald: gerry jerry|raymond: ray
frederick: fred freddie|leonard: len lenny leo|walter: walt|albert: al bert|philip: phil|phillip: phil|peter: pete
vincent: vince|theodore: ted theo|nathaniel: nate nathan|zachary: zach zack|joshua: josh|jacob: jake|gabriel: gabe
elizabeth: liz beth betty eliza lizzie libby|margaret: maggie meg peggy marge greta|katherine: kate kathy katie kat kit
catherine: cathy kate cat katie|kathleen: kathy kate|susan: sue susie|rebecca: becky becca|deborah: deb debbie
barbara: barb babs|jennifer: jen jenny|jessica: jess jessie|christine: chris chrissy tina|christina: chris tina
victoria: vicky tori|veronica: ronnie|dorothy: dot dottie|theresa: terry tess|teresa: terry tess|judith: judy
sandra: sandy|pamela: pam|cynthia: cindy|amanda: mandy|angela: angie|abigail: abby|samantha: sam|natasha: tasha
constance: connie|beatrice: bea|marguerite: margo maggie|philippa: pippa pip|josephine: jo josie|jacqueline: jackie
gwendolyn: gwen|rosalind: roz|florence: flo|eleanor: ellie nell|isabella: bella izzy|madeleine: maddie|frances: fran
francis: frank fran|francisco: paco frank|guadalupe: lupe|jose: pepe|ignatius: iggy|tobias: toby|archibald: archie
"""
DIMINUTIVES: dict[str, tuple[str, ...]] = {
    long: tuple(short.split())
    for row in _SHORT.replace("\n", "|").split("|")
    if row.strip()
    for long, _, short in [row.strip().partition(": ")]
}
"""Usual English short forms, by the full name in lower case."""

HOMOPHONES: tuple[frozenset[str], ...] = tuple(
    frozenset(group.split())
    for group in (
        "sean shawn shaun shon", "siobhan shivon shavon chevonne shivaun", "niamh neve neeve neev",
        "jose hosay hose ose",
        "jorge horhay hor hay george", "jan yan yon yarn", "ciaran kieran keiran kiran", "aoife eefa efa ifa",
        "xavier zavier savior", "joaquin wakeen walking", "jesus haysoos hey zeus", "hugh hue hugo you",
        "isla ila eyela",
        "eoin owen ewan euan", "joao joe wow jwow", "guillermo gear mo geeyermo", "nguyen win when wen",
        "huang wong wang",
        "hans hands huns", "juan wan one", "rhys reece reese", "saoirse sersha seersha", "caoimhe keeva kweeva",
        "yves eve eaves", "jacques jack zhack", "wojciech voy check voytek", "zoe zowie zoey", "chloe cloey",
    )
)  # fmt: skip
"""First names that sound unlike their letters, with what recognisers write for them."""
