/** The words that make an English party: bodies before "of" or at the end of a name, posts, and nouns that stand for many. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(","));

/** Nouns of bodies; they begin a name ("Ministry of Health") or end it ("IT Department"). */
const BODIES = list(
  "ministry,department,dept,office,bureau,division,unit,section,team,group,committee,subcommittee,council,board,agency,authority,commission,directorate,secretariat,inspectorate,cabinet,parliament,senate,assembly,court,tribunal,police,treasury,bank,fund,corporation,company,enterprise,institute,institution,academy,university,college,faculty,school,hospital,clinic,library,museum,laboratory,centre,center,association,union,federation,society,foundation,organisation,organization,chamber,taskforce,force,working group,party,service,services,administration,embassy,mission,delegation,registry,government,municipality,customs,station,branch,desk,hub,network,partnership,consortium,cooperative,alliance,programme,program,front,league,youth union,trust,ombudsman,panel,forum,pmu,ngo",
);
/** Posts. */
const POSTS = list(
  "director,head,chief,chair,chairman,chairwoman,chairperson,manager,minister,secretary,dean,rector,chancellor,vice-chancellor,provost,president,officer,coordinator,lead,leader,mayor,governor,commissioner,administrator,supervisor,superintendent,registrar,principal,ceo,cfo,cio,cto,coo,ciso,hod,controller,auditor,inspector,adviser,advisor,specialist,consultant,accountant,engineer,clerk,treasurer,librarian,nurse,doctor,assistant,deputy,vice,executive,member,analyst,counsel,lawyer,spokesperson,owner,sponsor,prime",
);
/** Nouns that stand for many. */
const MANY = list(
  "ministries,departments,depts,offices,bureaus,bureaux,divisions,units,sections,teams,groups,committees,councils,boards,agencies,authorities,commissions,directorates,institutes,institutions,universities,colleges,faculties,schools,hospitals,clinics,centres,centers,associations,unions,federations,organisations,organizations,companies,enterprises,businesses,banks,provinces,districts,communes,wards,cities,localities,municipalities,communities,counties,regions,directors,heads,managers,ministers,members,officers,staff,employees,stakeholders,partners,citizens,people,individuals,donors,suppliers,contractors,vendors,branches,bodies,entities,secretaries,deputies,leaders,teachers,students,residents,parties,ngos,sectors,users",
);
const QUANTIFIERS = list(
  "all,each,every,relevant,concerned,related,other,respective,various,line,local,member,participating",
);
const TITLES = list("mr,mrs,ms,miss,dr,prof,professor,comrade,sir,madam,hon,honourable,eng");
/** In a list of bare names these hold their "and": it does not part two of them. */
const PAIRS = list(
  "research and development,planning and investment,planning and finance,finance and planning,finance and accounting,monitoring and evaluation,sales and marketing,marketing and communications,health and safety,science and technology,education and training,culture and sports,training and development,learning and development,information and communications,information and communication,finance and administration,administration and finance,risk and compliance,legal and compliance,policy and planning,quality and safety,people and culture",
);

/** Nouns of bodies, and short names, that a longer name takes for a field of work: "Director of Finance and Administration". */
const FIELDS = list("administration,enterprise,services,customs,government,programmes,hr,it,ict,pr");

const singular = (word: string): string => word.replace(/[’']s$/, "");

/** Is this lower-case word the noun of a body? */
export const isBody = (word: string): boolean => BODIES.has(singular(word));
/** Does it name a field of work as well as a body? */
export const isField = (word: string): boolean => FIELDS.has(word);
/** Is it a post? */
export const isPost = (word: string): boolean => POSTS.has(singular(word));
/** Does it stand for many? */
export const isMany = (word: string): boolean => MANY.has(word);
/** Does it count or choose among many ("all", "relevant")? */
export const isCounting = (word: string): boolean => QUANTIFIERS.has(word);
/** Does it greet a person? */
export const isTitle = (word: string): boolean => TITLES.has(word);
/** Is this the name of one body in spite of its "and"? */
export const isPair = (name: string): boolean => PAIRS.has(name);
