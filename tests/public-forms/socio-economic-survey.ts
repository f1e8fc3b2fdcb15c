/**
 * A household survey made by others, as a template: the XLSForm “Socio-economic survey” of the ODK samples
 * (getodk/web-forms, `socio-economic-survey-v20240515`). Structure and codes follow the form; the words are our own.
 */
import { defineTemplate } from '@chiendich/report';

const both = (vi: string, en: string) => ({ vi, en });
const entry = (code: string, vi: string, en: string) => ({ code, label: both(vi, en) });
/** The entries of a list that the form numbers from 1. */
const numbered = (...words: (readonly [string, string])[]) =>
  words.map(([vi, en], at) => entry(String(at + 1), vi, en));
const within = (parent: string, ...codes: string[]) =>
  codes.map((code) => ({ code, label: both(code, code), parent }));

const lists = [
  {
    code: 'regions',
    label: both('Vùng', 'Regions'),
    items: [
      entry('Sindh', 'Vùng Sindh', 'Sindh'),
      entry('Punjab', 'Vùng Punjab', 'Punjab'),
      entry('Balochistan', 'Vùng Balochistan', 'Balochistan'),
      entry('KP', 'Vùng Khyber Pakhtunkhwa', 'Khyber Pakhtunkhwa'),
      entry('AKG', 'Vùng Azad Kashmir và Gilgit', 'Azad Kashmir and Gilgit'),
    ],
  },
  {
    code: 'districts',
    label: both('Huyện', 'Districts'),
    parent: 'regions',
    items: [
      ...within('Sindh', 'Garden', 'Gulshan', 'Hyderabad', 'TandoTurel', 'Thatta_ShahBunder'),
      ...within('Punjab', 'Hafizabad', 'Lahore_Sialkot', 'Multan_Bahawalpur', 'Rawalpindi', 'Sargodha'),
      ...within('KP', 'Arkari', 'ChitralTown', 'Garamchashma', 'Madaklasht', 'Parabeg', 'Shoghore', 'Susum'),
      ...within('KP', 'Bang', 'Booni', 'Brep', 'Khot', 'Laspur'),
      ...within(
        'Balochistan',
        'Chatoorkhand',
        'Damas',
        'Gahkuch',
        'Immit',
        'Ishkoman',
        'Sherquilla',
        'Singal',
      ),
      ...within('AKG', 'Gilgit', 'Skardu', 'Sul_Dan_Oshikhandas'),
    ],
  },
  {
    code: 'monthlyIncome',
    label: both('Mức thu nhập', 'Monthly income'),
    items: numbered(
      ['Không muốn nêu', 'Not willing to disclose'],
      ['Dưới 10.000', 'Less than 10,000'],
      ['Từ 10.001 đến 50.000', '10,001 to 50,000'],
      ['Từ 50.001 đến 60.000', '50,001 to 60,000'],
      ['Từ 60.001 đến 75.000', '60,001 to 75,000'],
      ['Từ 75.001 đến 100.000', '75,001 to 100,000'],
      ['Từ 100.001 đến 200.000', '100,001 to 200,000'],
      ['Trên 200.000', 'Above 200,000'],
    ),
  },
  {
    code: 'yesNoIdk',
    label: both('Có, không, không biết', 'Yes, no, unknown'),
    items: numbered(['Có', 'Yes'], ['Không', 'No'], ['Không biết', 'I do not know']),
  },
  {
    code: 'internetTypes',
    label: both('Loại kết nối', 'Types of access'),
    items: numbered(
      ['Khu vực có mạng, hộ không dùng', 'Available in the area, not wanted'],
      ['Cáp, mạng nội bộ, DSL', 'Cable, LAN, DSL'],
      ['Khu vực chưa có mạng', 'None in the area'],
      ['Qua mạng 2G', 'Through 2G'],
      ['Qua mạng 3G, 4G', 'Through 3G or 4G'],
      ['Không biết loại nào', 'I do not know'],
      ['Loại khác', 'Other'],
    ),
  },
  {
    code: 'genders',
    label: both('Giới tính', 'Gender'),
    items: numbered(['Nam', 'Male'], ['Nữ', 'Female'], ['Khác', 'Other']),
  },
  {
    code: 'healthFacilities',
    label: both('Nơi khám', 'Facilities'),
    items: numbered(
      ['Nhân viên y tế thôn bản', 'Community health worker'],
      ['Trạm y tế nhà nước', 'Government clinic'],
      ['Phòng khám tư', 'Private clinic'],
      ['Phòng khám của tổ chức xã hội', 'NGO clinic'],
      ['Thầy lang', 'Traditional healer'],
      ['Nhà thuốc', 'Pharmacist'],
      ['Nơi khác', 'Other'],
    ),
  },
  {
    code: 'noVisitReasons',
    label: both('Lý do không đi khám', 'Reasons for no visit'),
    items: numbered(
      ['Khu vực không có cơ sở', 'No facility in the area'],
      ['Thiếu tiền', 'Lack of funds'],
      ['Thiếu thời gian', 'Lack of time'],
      ['Khỏe, không cần', 'Healthy, no need'],
      ['Không đi lại được', 'Not mobile'],
      ['Lo ngại an ninh', 'Security concerns'],
      ['Chọn thầy lang', 'Prefers healers'],
      ['Tự chữa ở nhà', 'Home remedies'],
      ['Lý do khác', 'Other'],
    ),
  },
  {
    code: 'diseases',
    label: both('Bệnh', 'Diseases'),
    items: numbered(
      ['Đái tháo đường', 'Diabetes'],
      ['Tim mạch', 'Cardiovascular'],
      ['Tăng huyết áp', 'Hypertension'],
      ['Thận mạn tính', 'Chronic kidney problem'],
      ['Hô hấp', 'Respiratory'],
      ['Viêm khớp', 'Arthritis'],
      ['Ung thư', 'Cancer'],
      ['Sức khỏe tâm thần', 'Mental health'],
      ['Bệnh khác', 'Other'],
      ['Không mắc bệnh', 'Not applicable'],
      ['Không rõ', 'I do not know'],
    ),
  },
];

/** The economic class that the original looks up under the income. */
const classOfIncome = [
  'nếu householdIncome = "1" thì "Chưa rõ"',
  'ngược lại nếu householdIncome = "2" hoặc householdIncome = "3" thì "Thấp"',
  'ngược lại nếu householdIncome = "7" thì "Trên trung bình"',
  'ngược lại nếu householdIncome = "8" thì "Cao"',
  'ngược lại "Trung bình"',
].join(' ');

export const socioEconomicSurvey = defineTemplate({
  id: 'khao-sat-kinh-te-xa-hoi-ho',
  version: '1.0.0',
  status: 'proposal',
  title: both('Phiếu khảo sát kinh tế - xã hội hộ gia đình', 'Socio-economic survey of households'),
  source: both('Mẫu ODK “Socio-economic survey”', 'ODK sample “Socio-economic survey”'),
  lists,
  pages: [
    {
      code: 'ho',
      label: both('Hộ gia đình', 'Household'),
      sections: [
        {
          code: 'headOfHousehold',
          label: both('Thông tin hộ', 'Household information'),
          items: [
            {
              code: 'region',
              kind: 'choice',
              from: 'regions',
              label: both('Vùng', 'Region'),
              required: true,
            },
            {
              code: 'district',
              kind: 'choice',
              from: 'districts',
              parent: 'region',
              label: both('Huyện', 'District'),
              required: true,
            },
            { code: 'residentialAddress', kind: 'text', label: both('Địa chỉ', 'Address'), required: true },
            {
              code: 'primaryContactNo',
              kind: 'text',
              format: 'phone',
              label: both('Số điện thoại chính', 'Primary contact'),
              required: true,
            },
            {
              code: 'SecondaryContactNo',
              kind: 'text',
              format: 'phone',
              label: both('Số điện thoại phụ', 'Secondary contact'),
            },
            {
              code: 'householdIncome',
              kind: 'choice',
              from: 'monthlyIncome',
              label: both('Thu nhập tháng của hộ', 'Monthly income'),
            },
            {
              code: 'SEClass',
              kind: 'text',
              label: both('Nhóm kinh tế', 'Economic class'),
              computed: classOfIncome,
            },
          ],
        },
        {
          code: 'informationTechnology',
          label: both('Mạng internet', 'Internet access'),
          items: [
            {
              code: 'internetHH',
              kind: 'choice',
              from: 'yesNoIdk',
              label: both('Hộ có dùng mạng không?', 'Internet at home?'),
              required: true,
            },
            {
              code: 'internetType',
              kind: 'choice',
              from: 'internetTypes',
              label: both('Loại kết nối', 'Type of access'),
              askedWhen: 'internetHH = "1"',
              required: true,
            },
          ],
        },
      ],
    },
    {
      code: 'nguoi',
      label: both('Thành viên', 'Members'),
      sections: [
        {
          code: 'persons',
          label: both('Thành viên của hộ', 'Household members'),
          items: [
            {
              code: 'familyMembers',
              kind: 'table',
              label: both('Thành viên', 'Members'),
              columns: [
                { code: 'firstNameFM', kind: 'text', label: both('Tên', 'First name'), required: true },
                {
                  code: 'gender',
                  kind: 'choice',
                  from: 'genders',
                  label: both('Giới tính', 'Gender'),
                  required: true,
                },
                {
                  code: 'healthVisit',
                  kind: 'choice',
                  from: 'yesNoIdk',
                  label: both('Đi khám trong 12 tháng qua?', 'Visit in 12 months?'),
                },
                {
                  code: 'healthFacility',
                  kind: 'choice',
                  many: true,
                  from: 'healthFacilities',
                  label: both('Nơi đã khám', 'Facility'),
                  askedWhen: 'familyMembers.healthVisit = "1"',
                  required: true,
                },
                {
                  code: 'reasonForNoHealthVisit',
                  kind: 'choice',
                  many: true,
                  from: 'noVisitReasons',
                  label: both('Vì sao không đi khám', 'Why not'),
                  askedWhen: 'familyMembers.healthVisit = "2"',
                  required: true,
                },
                {
                  code: 'diseases',
                  kind: 'choice',
                  many: true,
                  from: 'diseases',
                  label: both('Bệnh đang điều trị', 'Diseases treated'),
                  required: true,
                },
              ],
            },
          ],
        },
        {
          code: 'end',
          label: both('Ý kiến', 'Comments'),
          items: [
            { code: 'comments', kind: 'text', format: 'long', label: both('Ý kiến khác', 'Other comments') },
          ],
        },
      ],
    },
  ],
  rules: [],
});
